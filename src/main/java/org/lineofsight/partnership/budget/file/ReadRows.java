package org.lineofsight.partnership.budget.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * Contributions or lines as a file says them.
 *
 * @param total what the file itself says they come to; empty where it says nothing
 * @param remarks what is refused or queried, with its line and column
 */
public record ReadRows(List<ReadRow> rows, Optional<BigDecimal> total, List<Remark> remarks) {

    /**
     * @param name an agency, or what money is for
     */
    public record ReadRow(int line, String name, BigDecimal amount) {}

    public List<Remark> refused() {
        return remarks.stream().filter(each -> each.verdict() == Verdict.REFUSED).toList();
    }

    public List<Remark> worth() {
        return remarks.stream().filter(each -> each.verdict() != Verdict.ACCEPTED).toList();
    }
}
