package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the front door decided about what early help stepped up, as whoever stepped up was told. The
 * contact itself is the front door's; those who help the family learn this of it and no more.
 */
@Component
public class FrontDoorAnswers {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    FrontDoorAnswers(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    public record Told(Outcome outcome, LevelOfNeed level, String message, Instant at) {

        /** "Early help, at level 2". */
        public String inShort() {
            return outcome.label() + ", at level " + level.number();
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Told[" + outcome + "]";
        }
    }

    /**
     * @param contact that early help's step up became; absent where nothing was stepped up
     * @return empty while the front door has not told
     */
    public Optional<Told> to(@Nullable UUID contact) {
        if (contact == null) {
            return Optional.empty();
        }
        var told =
                elevated.call("reading what the front door told early help", () -> told(contact));
        told.ifPresent(shown -> AuditTrail.read(contact));
        return told;
    }

    private Optional<Told> told(UUID contact) {
        return jdbc.sql(
                        """
                        select outcome, level, message, sent_at from frontdoor.published_outcome where record_id = :contact
                        """)
                .param("contact", contact)
                .query((row, number) ->
                        new Told(
                                Outcome.valueOf(row.getString("outcome")),
                                LevelOfNeed.of(row.getInt("level")),
                                row.getString("message"),
                                row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
