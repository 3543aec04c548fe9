package org.lineofsight.pathway.childprotection.attendance;

import java.util.List;
import org.lineofsight.platform.time.InWords;

/**
 * A case’s attendances.
 *
 * @param rows the latest
 * @param inAYear how many stand, of the last twelve months
 */
public record AttendancePanel(List<Attendance> rows, int inAYear) {

    public String howOften() {
        return inAYear == 0
                ? "None in the last 12 months."
                : InWords.count(inAYear, "attendance") + " in the last 12 months.";
    }
}
