package org.lineofsight.partnership.budget.year;

import java.time.LocalDate;
import java.util.List;

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

    public boolean hasInKind() {
        return budget.contributions().stream().anyMatch(each -> each.words().inKind() != null);
    }

    public boolean overspends() {
        return !budget.lines().isEmpty() && budget.overspend().signum() > 0;
    }
}
