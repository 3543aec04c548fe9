package org.lineofsight.partnership.actionplan.listed;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which actions are looked at again, under the reader’s own rights. */
@Component
class ActionPlanWheel implements WheelSource {

    private static final String BASIS = "Action plan procedure: 12 months after the check";

    private final JdbcClient jdbc;

    ActionPlanWheel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        return jdbc.sql(
                        """
                        select recheck_due_on, count(*) as number from actions.published_improvement
                         where recheck_due_on between :from and :to
                         group by recheck_due_on order by recheck_due_on
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, number) ->
                        new WheelEntry(
                                        row.getObject("recheck_due_on", LocalDate.class),
                                        InWords.count(row.getLong("number"), "action")
                                                + " to be looked at again",
                                        PlanFilter.HERE + "?state=recheck",
                                        BASIS)
                                .done(false))
                .list();
    }
}
