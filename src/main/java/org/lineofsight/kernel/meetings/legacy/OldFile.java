package org.lineofsight.kernel.meetings.legacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.Columns;

/**
 * A file of old meetings.
 *
 * @param kind the code of the kind of all its meetings; absent where the file says it
 * @param columns absent until somebody has said which is which
 */
public record OldFile(
        UUID id,
        String fileName,
        String layout,
        List<String> headings,
        int lines,
        @Nullable String kind,
        @Nullable Columns columns,
        State state,
        Instant receivedAt,
        String receivedBy) {

    public enum State {
        RECEIVED("Waits to be checked", "blue"),
        TAKEN("Taken in", "green"),
        SET_ASIDE("Set aside", "grey");

        private final String label;
        private final String tag;

        State(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        public String tag() {
            return tag;
        }
    }

    public String address() {
        return "/meetings/legacy-flags/files/" + id;
    }
}
