package org.lineofsight.kernel.meetings.legacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.FileState;

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
        FileState state,
        Instant receivedAt,
        String receivedBy) {

    public String address() {
        return "/meetings/legacy-flags/files/" + id;
    }
}
