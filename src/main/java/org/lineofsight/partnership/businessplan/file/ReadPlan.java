package org.lineofsight.partnership.businessplan.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.plan.ActionWords;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * What a file says, row by row.
 *
 * @param remarks what to know of it; the rows that are refused are among them
 * @param accepted how many rows can be taken as they stand
 * @param queried how many can be taken, and want somebody to look
 * @param refused how many cannot; then nothing is taken
 */
public record ReadPlan(
        List<ReadPriority> priorities,
        List<Remark> remarks,
        int accepted,
        int queried,
        int refused) {

    /**
     * @param sponsor absent where the file names none
     */
    public record ReadPriority(
            int number, String title, @Nullable String sponsor, List<ReadAction> actions) {}

    public record ReadAction(int number, ActionWords words, List<ReadMilestone> milestones) {}

    public record ReadMilestone(LocalDate due, String what) {}

    public int actions() {
        return priorities.stream().mapToInt(each -> each.actions().size()).sum();
    }

    /** Those that say something went wrong, or wants a look. */
    public List<Remark> worth() {
        return remarks.stream().filter(each -> each.verdict() != Verdict.ACCEPTED).toList();
    }

    /** Notes about the file as a whole. */
    public List<Remark> notes() {
        return remarks.stream().filter(each -> each.verdict() == Verdict.ACCEPTED).toList();
    }
}
