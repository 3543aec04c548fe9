package org.lineofsight.partnership.board.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pledges, as rows, under the actor's own rights. */
@Component
class Pledges {

    private static final String PLEDGES = Sql.file("board/pledges");

    private final JdbcClient jdbc;

    Pledges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of a pledge.
     *
     * @param nextDue absent where it is not looked at again
     */
    record Review(
            LocalDate on,
            PledgeOutcome outcome,
            String words,
            @Nullable LocalDate nextDue,
            String by,
            Instant at) {}

    /** What is due first at the top. */
    List<Pledge> all() {
        var all = find(null);
        AuditTrail.read(all.stream().map(each -> each.id().value()).toList());
        return all;
    }

    /**
     * @throws NotVisible where there is no such pledge, or none for this actor
     */
    Pledge require(PledgeId id) {
        AuditTrail.read(id.value());
        return find(id.value()).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private List<Pledge> find(@Nullable UUID id) {
        return jdbc.sql(PLEDGES).param("pledge", id).query((row, number) -> pledge(row)).list();
    }

    /** The latest first. */
    List<Review> reviews(PledgeId id) {
        return jdbc.sql(
                        """
                        select reviewed_on, outcome, words, next_due, by_name, at from board.pledge_review
                         where pledge_id = :pledge order by at desc, id desc
                        """)
                .param("pledge", id.value())
                .query((row, number) ->
                        new Review(
                                row.getObject("reviewed_on", LocalDate.class),
                                PledgeOutcome.valueOf(row.getString("outcome")),
                                row.getString("words"),
                                row.getObject("next_due", LocalDate.class),
                                row.getString("by_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Pledge(
                new PledgeId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("agency"),
                row.getString("words"),
                row.getString("pledged_by"),
                row.getObject("pledged_on", LocalDate.class),
                row.getString("written_by"),
                outcome == null ? null : PledgeOutcome.valueOf(outcome),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("review"),
                row.getObject("review_due", LocalDate.class));
    }
}
