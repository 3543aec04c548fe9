package org.lineofsight.kernel.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was replied to an invitation; the latest stands.
 *
 * @param whoComes always there for a deputy; otherwise absent where the reply named nobody
 * @param because why somebody sends their apologies
 */
public record Reply(
        Answer answer,
        @Nullable String whoComes,
        @Nullable String because,
        String repliedBy,
        Instant repliedAt) {

    /** The replies there are. Stored by name. */
    public enum Answer {
        COMING("Coming in person"),
        BY_VIDEO("Joining by video"),
        BY_TELEPHONE("Joining by telephone"),
        DEPUTY("Sending a deputy"),
        REPORT("Sending a report instead of coming"),
        APOLOGY("Not coming: apologies");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** A report is read, and it is no presence: nobody can ask it anything. */
        Presence promises() {
            return switch (this) {
                case COMING, BY_VIDEO, BY_TELEPHONE, DEPUTY -> Presence.THERE;
                case REPORT, APOLOGY -> Presence.NOT_THERE;
            };
        }
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Reply[" + answer + "]";
    }
}
