package org.lineofsight.partnership.board.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * Something that became different in a group.
 *
 * @param showsFrom the first day on which the structure looks different
 * @param undoneAt when it was put right; absent where it stands
 */
record Change(
        UUID id,
        ChangeKind kind,
        UUID subject,
        String words,
        LocalDate showsFrom,
        String byName,
        Instant at,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    boolean stands() {
        return undoneAt == null;
    }

    boolean madeOn(LocalDate day) {
        return InWords.dayOf(at).equals(day);
    }
}
