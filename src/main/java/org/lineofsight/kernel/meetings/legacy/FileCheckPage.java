package org.lineofsight.kernel.meetings.legacy;

import java.util.Arrays;
import java.util.List;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.SummaryRow;

/** What a file holds, before it is taken in: nothing counts yet. */
public record FileCheckPage(
        OldFile file,
        List<Compared> meetings,
        List<Remark> remarks,
        int refused,
        ErrorSummary errors) {

    public List<SummaryRow> counts() {
        return Arrays.stream(Finding.values())
                .map(finding ->
                        SummaryRow.of(
                                finding.label(),
                                "%,d".formatted(FlagsPage.chosen(meetings, finding).size())))
                .toList();
    }
}
