package org.lineofsight.pathway.frontdoor.mirror;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes of a discussion, one for each contact of the sample.
 *
 * @param before what they were when the page was opened
 */
public record NotesForm(@Nullable List<String> notes, @Nullable List<String> before) {

    List<String> typed() {
        return notes == null ? List.of() : notes;
    }

    List<String> wasBefore() {
        return before == null ? List.of() : before;
    }
}
