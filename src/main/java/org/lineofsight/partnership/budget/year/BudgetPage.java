package org.lineofsight.partnership.budget.year;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.TaskRow;

/**
 * A budget as it is read.
 *
 * @param officer whether the reader writes it
 */
public record BudgetPage(Budget budget, LocalDate today, boolean officer) {

    public List<Contribution> late() {
        return budget.lateOn(today);
    }

    public List<Contribution> more() {
        return budget.contributions().stream()
                .filter(each -> each.standing(today) == Contribution.Standing.MORE)
                .toList();
    }

    /** What is to be done until it can be agreed; none for those who do not write it. */
    public List<TaskRow> tasks() {
        if (!officer || !budget.isDraft()) {
            return List.of();
        }
        var here = budget.address();
        var contributions = "Say what each agency contributes";
        var lines = "Say what it is spent on";
        var reserves = "Say what is in reserve and what is carried";
        var agreement = "Write down which group agreed it";
        return List.of(
                budget.contributions().isEmpty()
                        ? TaskRow.open(contributions, here + "/contributions/new", "Not started")
                        : TaskRow.done(contributions, here + "#contributions")
                                .withHint(
                                        "%s, %s in cash"
                                                .formatted(
                                                        InWords.count(
                                                                budget.contributions().size(),
                                                                "contribution"),
                                                        Money.inWords(budget.contributed()))),
                budget.lines().isEmpty()
                        ? TaskRow.open(lines, here + "/lines/new", "Not started")
                        : TaskRow.done(lines, here + "#lines")
                                .withHint(
                                        "%s, %s"
                                                .formatted(
                                                        InWords.count(
                                                                budget.lines().size(), "line"),
                                                        Money.inWords(budget.budgeted()))),
                budget.reserves().equals(Budget.Reserves.NOT_RECORDED)
                        ? TaskRow.open(reserves, here + "/reserves", "Not recorded")
                        : TaskRow.done(reserves, here + "/reserves"),
                budget.contributions().isEmpty() || budget.lines().isEmpty()
                        ? TaskRow.blocked(agreement)
                        : TaskRow.open(agreement, here + "/agreement", "To do"));
    }

    public boolean hasInKind() {
        return budget.contributions().stream().anyMatch(each -> each.words().inKind() != null);
    }

    public boolean overspends() {
        return !budget.lines().isEmpty() && budget.overspend().signum() > 0;
    }
}
