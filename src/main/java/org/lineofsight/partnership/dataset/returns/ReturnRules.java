package org.lineofsight.partnership.dataset.returns;

import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

/** What has to hold when returns come in or are taken back. */
final class ReturnRules {

    private ReturnRules() {}

    @Basis("Local rule: an empty delivery would replace nothing and explain nothing")
    static void somethingHasToCome(FigureFiles files) {
        if (files.files().isEmpty()) {
            throw new RuleBroken("returns.nothing-came", "files", "Choose at least one CSV file");
        }
    }

    @Basis("Working Together 2023: a report covers twelve months")
    static ReportingYear theYearHasToBeOne(String label) {
        return ReportingYear.of(label)
                .orElseThrow(() ->
                        new RuleBroken(
                                "returns.no-year",
                                "year",
                                "Enter a year like 2023-24, of which the second half follows the first"));
    }

    @Basis("Local rule: what was undone stays undone; the files can be sent again")
    static void onlyOnce(boolean undone) {
        if (undone) {
            throw new RuleBroken(
                    "returns.undone-already",
                    "This delivery was undone before. Send the files again to bring them back");
        }
    }
}
