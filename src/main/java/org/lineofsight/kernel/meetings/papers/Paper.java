package org.lineofsight.kernel.meetings.papers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it was handed in.
 *
 * @param code what the kind of meeting asks for; absent for anything else
 * @param words absent where it is a file only
 * @param fileName absent where it is text only
 * @param notSharedBecause why the family is not shown it; absent where it is
 */
public record Paper(
        UUID id,
        UUID attendee,
        @Nullable String code,
        String title,
        @Nullable String words,
        @Nullable String fileName,
        @Nullable String mediaType,
        Readers readers,
        @Nullable String notSharedBecause,
        String handedInBy,
        Instant handedInAt) {

    /** Who may read a paper, beside those who handed it in. Stored by name. */
    public enum Readers {
        ASKED("Everybody who is asked to the meeting"),
        RUN("Only those who run the meeting");

        private final String label;

        Readers(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Paper[" + id + "]";
    }
}
