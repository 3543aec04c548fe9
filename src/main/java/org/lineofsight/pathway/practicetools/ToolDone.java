package org.lineofsight.pathway.practicetools;

import java.time.LocalDate;

/**
 * A sheet that is done, or a chronology, in a line beside a case record.
 *
 * @param what the tool's name
 * @param on the day it was done; for a chronology the day it was begun
 * @param by who did it, and for which agency
 * @param href its page
 */
public record ToolDone(String what, String child, LocalDate on, String by, String href) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ToolDone[" + what + "]";
    }
}
