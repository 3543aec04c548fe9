package org.lineofsight.pathway.frontdoor.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.Columns;

/**
 * A file that came, and how far it has come.
 *
 * @param columns absent until somebody has said which column is what
 * @param units how many it holds; nought until it is confirmed
 * @param sender the agency that it came from; absent where that makes no difference
 * @param fault what went wrong, where something did: no personal data
 */
public record Imported(
        ImportId id,
        ImportKind kind,
        String fileName,
        String sha256,
        String layout,
        List<String> headings,
        int lines,
        @Nullable Columns columns,
        ImportState state,
        int units,
        int unitsDone,
        @Nullable String fault,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable Instant endedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        @Nullable String sender) {

    public String address() {
        return "/front-door/imports/" + id;
    }

    /** Where it is to be read: what is asked next, or what became of it. */
    public String next() {
        return state != ImportState.RECEIVED
                ? address()
                : address() + (columns == null ? "/columns" : "/check");
    }

    /** Of a hundred. */
    public int percent() {
        return units == 0 ? 0 : (int) (100L * unitsDone / units);
    }

    @Override
    public String toString() {
        return "Imported[" + id + "]";
    }
}
