package org.lineofsight.pathway.childprotection.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a manager said to what was written.
 *
 * @param words absent only where it was agreed without any
 */
public record ManagersAnswer(
        Answer answer, @Nullable String words, String answeredBy, Instant answeredAt) {

    /** Stored by name. */
    public enum Answer {
        /** A checkpoint on the way. */
        LOOKED_AT("Looked at together"),
        AGREED("Agreed"),
        SENT_BACK("Sent back");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ManagersAnswer[" + answer + "]";
    }
}
