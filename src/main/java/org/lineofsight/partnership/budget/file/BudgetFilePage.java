package org.lineofsight.partnership.budget.file;

import java.math.BigDecimal;
import java.util.List;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.partnership.budget.year.Budget;

/**
 * A file beside the budget that it is for.
 *
 * @param changes what each row would do, in the file's order
 * @param untouched the budget's rows that the file does not name
 */
public record BudgetFilePage(
        BudgetFile file,
        Budget budget,
        ReadRows read,
        List<FileChange> changes,
        List<String> untouched) {

    public int count(FileChange.What what) {
        return Math.toIntExact(changes.stream().filter(each -> each.what() == what).count());
    }

    public boolean changesSomething() {
        return count(FileChange.What.AS_IT_IS) < changes.size();
    }

    public boolean canBeTaken() {
        return file.waits() && read.refused().isEmpty() && !read.rows().isEmpty();
    }

    /** What the budget's rows of this kind add up to. */
    public BigDecimal before() {
        return file.kind() == RowsKind.CONTRIBUTIONS ? budget.contributed() : budget.budgeted();
    }

    /** What they would add up to. */
    public BigDecimal after() {
        return before().add(Money.sum(changes.stream().map(FileChange::after).toList()))
                .subtract(Money.sum(changes.stream().map(FileChange::before).toList()));
    }
}
