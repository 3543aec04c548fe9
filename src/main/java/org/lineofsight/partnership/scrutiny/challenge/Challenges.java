package org.lineofsight.partnership.scrutiny.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.partnership.scrutiny.ChallengeId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Challenges, as rows, under the actor's own rights. */
@Component
class Challenges {

    static final String KIND = "scrutiny-challenge";

    private static final String CHALLENGES = Sql.file("scrutiny/challenges");

    private final JdbcClient jdbc;
    private final Clocks clocks;

    Challenges(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** What waits for a response first, what is due first at the top. */
    List<Challenge> all() {
        var all = find(null);
        AuditTrail.read(all.stream().map(each -> each.id().value()).toList());
        return all;
    }

    /**
     * @throws NotVisible where there is no such challenge, or none for this actor
     */
    Challenge require(ChallengeId id) {
        AuditTrail.read(id.value());
        return find(id.value()).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /** Everything that was said of what changed, the latest first. */
    List<Challenge.Effect> effects(ChallengeId id) {
        return jdbc.sql(
                        """
                        select state, words, seen_on, by_name from scrutiny.effect
                         where challenge_id = :id order by at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Challenge.Effect(
                                EffectState.valueOf(row.getString("state")),
                                row.getString("words"),
                                row.getObject("seen_on", LocalDate.class),
                                row.getString("by_name")))
                .list();
    }

    private List<Challenge> find(@Nullable UUID id) {
        return jdbc.sql(CHALLENGES)
                .param("challenge", id)
                .query((row, number) -> challenge(row))
                .list();
    }

    private Challenge challenge(ResultSet row) throws SQLException {
        var activity = row.getObject("activity_id", UUID.class);
        var response = row.getString("response");
        var state = row.getString("state");
        return new Challenge(
                new ChallengeId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new ReportingYear(row.getInt("year")),
                activity == null ? null : new ActivityId(activity),
                row.getObject("agency_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("put_to"),
                row.getString("words"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("by_name"),
                response == null
                        ? null
                        : new Challenge.Response(
                                response,
                                row.getObject("responded_on", LocalDate.class),
                                row.getString("responded_by")),
                state == null
                        ? null
                        : new Challenge.Effect(
                                EffectState.valueOf(state),
                                row.getString("effect"),
                                row.getObject("seen_on", LocalDate.class),
                                row.getString("seen_by")),
                left(row));
    }

    private @Nullable TimeLeft left(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return due == null
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString("unit")),
                        due.toInstant(),
                        stopped == null ? null : stopped.toInstant());
    }
}
