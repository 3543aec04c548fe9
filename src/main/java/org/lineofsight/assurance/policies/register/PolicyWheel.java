package org.lineofsight.assurance.policies.register;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which reviews are due and consultations close, under the reader’s own rights. */
@Component
class PolicyWheel implements WheelSource {

    private static final String BASIS = "Policies procedure";

    private final JdbcClient jdbc;

    PolicyWheel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        return jdbc.sql(
                        """
                        select s.id, s.review_on as day, 'Review due: ' || s.title as words from policies.standing s
                         where s.review_on between :from and :to
                        union all
                        select s.id, s.consult_until, 'Comments close: ' || s.title from policies.standing s
                         where s.open_stage = 'CONSULTATION' and s.consult_until between :from and :to
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, number) ->
                        new WheelEntry(
                                        row.getObject("day", LocalDate.class),
                                        row.getString("words"),
                                        PolicyFilter.HERE + "/" + row.getString("id"),
                                        BASIS)
                                .done(false))
                .list();
    }
}
