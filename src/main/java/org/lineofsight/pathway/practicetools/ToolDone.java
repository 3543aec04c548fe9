package org.lineofsight.pathway.practicetools;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest sheet of a tool about a child, or a chronology, in a line beside a case record.
 *
 * @param what the tool's name
 * @param on the day it was done; for a chronology the day it was begun
 * @param by who did it, and for which agency
 * @param href its page
 * @param shows what it shows, in short; absent where nothing is marked
 * @param change from the sheet before, in a word or two; absent where there is none to compare with
 * @param since the day of that sheet; absent likewise
 */
record ToolDone(
        String what,
        String child,
        LocalDate on,
        String by,
        String href,
        @Nullable String shows,
        @Nullable String change,
        @Nullable LocalDate since) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ToolDone[" + what + "]";
    }
}
