package org.lineofsight.partnership.budget.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.year.ContributionWords;
import org.lineofsight.partnership.budget.year.KeepBudget;
import org.lineofsight.partnership.budget.year.WriteBudget;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;

/**
 * Takes contributions or lines of spending in from a file: all of it or nothing. A total in the
 * file is kept as it is typed, and questioned where its rows come to something else.
 */
@UseCase
public class TakeBudgetFile {

    private final WriteBudget writeBudget;
    private final KeepBudget keepBudget;
    private final Agencies agencies;

    TakeBudgetFile(WriteBudget writeBudget, KeepBudget keepBudget, Agencies agencies) {
        this.writeBudget = writeBudget;
        this.keepBudget = keepBudget;
        this.agencies = agencies;
    }

    /**
     * What a file says; nothing is kept of it.
     *
     * @throws RuleBroken where it is no table, or a column is missing
     */
    public ReadRows read(byte[] content) {
        try {
            return new BudgetFileReader(TableFile.read(content)).read();
        } catch (NotATable refused) {
            throw new RuleBroken("budget.file-unreadable", "file", refused.words());
        }
    }

    /**
     * @param why empty while the budget is a draft
     * @throws RuleBroken where a row is refused, or is in the budget already
     */
    public void take(BudgetId id, RowsKind kind, byte[] content, String why, Actor by) {
        var read = read(content);
        BudgetFileRules.nothingIsHalfImported(read);
        var current = agencies.current();
        for (var row : read.rows()) {
            switch (kind) {
                case CONTRIBUTIONS ->
                        writeBudget.addContribution(
                                id,
                                new ContributionWords(
                                        agency(current, row.name()),
                                        row.name(),
                                        row.amount(),
                                        null,
                                        null,
                                        null),
                                why,
                                by);
                case LINES -> writeBudget.addLine(id, row.name(), row.amount(), why, by);
            }
        }
        read.total().ifPresent(total -> keepBudget.type(id, kind.total(), total, null, by));
    }

    private static @Nullable AgencyId agency(List<Agency> agencies, String name) {
        return agencies.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Agency::id)
                .orElse(null);
    }
}
