package org.lineofsight.kernel.meetings;

import java.time.LocalDate;
import java.util.Set;
import org.lineofsight.kernel.timescales.WorkingDays;

/**
 * A paper that a kind of meeting asks agencies for.
 *
 * @param code kept with what is handed in
 * @param from whose view it brings
 * @param workingDaysBefore how many working days before the meeting it is there
 * @param basis the guidance or procedure that says so
 */
public record RequiredPaper(
        String code, String title, Set<Discipline> from, int workingDaysBefore, String basis) {

    public RequiredPaper {
        from = Set.copyOf(from);
    }

    /** The last day on which it is in time. */
    public LocalDate dueOn(LocalDate meeting, WorkingDays days) {
        var day = meeting;
        for (var left = workingDaysBefore; left > 0; ) {
            day = day.minusDays(1);
            if (days.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
