package org.lineofsight.partnership.budget.file;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.year.Budget;
import org.lineofsight.partnership.budget.year.Budgets;
import org.lineofsight.partnership.budget.year.ContributionWords;
import org.lineofsight.partnership.budget.year.KeepBudget;
import org.lineofsight.partnership.budget.year.WriteBudget;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes contributions or lines of spending in from a file, in two steps: it comes, and somebody who
 * has seen what it would change says yes. All of it is taken, or nothing. A total in the file is
 * kept as it is typed, and questioned where the rows come to something else.
 */
@UseCase
public class TakeBudgetFile {

    private final BudgetFiles files;
    private final Budgets budgets;
    private final WriteBudget writeBudget;
    private final KeepBudget keepBudget;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakeBudgetFile(
            BudgetFiles files,
            Budgets budgets,
            WriteBudget writeBudget,
            KeepBudget keepBudget,
            Agencies agencies,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.budgets = budgets;
        this.writeBudget = writeBudget;
        this.keepBudget = keepBudget;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where it is no table, or a column is missing
     */
    public UUID receive(BudgetId budget, RowsKind kind, String name, byte[] content, Actor by) {
        budgets.require(budget);
        files.read(kind, content);
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into budget.budget_file (id, budget_id, kind, file_name, content, state, received_at, received_by)
                        values (:id, :budget, :kind, :name, :content, 'RECEIVED', :at, :by)
                        """)
                .param("id", id)
                .param("budget", budget.value())
                .param("kind", kind.name())
                .param("name", name)
                .param("content", content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        AuditTrail.wrote(id);
        return id;
    }

    /**
     * @param why empty while the budget is a draft
     * @throws RuleBroken where a row is refused, or the file was taken in or set aside before
     */
    public void take(UUID id, String why, Actor by) {
        var file = files.require(id);
        BudgetFileRules.waitsToBeTaken(file);
        var page = files.beside(file);
        BudgetFileRules.nothingIsHalfImported(page.read());
        for (var change : page.changes()) {
            if (change.what() != FileChange.What.AS_IT_IS) {
                switch (file.kind()) {
                    case CONTRIBUTIONS -> contribute(page.budget(), change, why, by);
                    case LINES -> spend(page.budget(), change, why, by);
                }
            }
        }
        page.read()
                .total()
                .ifPresent(total ->
                        keepBudget.type(file.budget(), file.kind().total(), total, null, by));
        settle(id, "TAKEN");
    }

    private void contribute(Budget budget, FileChange change, String why, Actor by) {
        var there =
                budget.contributions().stream()
                        .filter(each -> each.agency().equalsIgnoreCase(change.name()))
                        .findFirst();
        if (there.isPresent()) {
            var words = there.get().words();
            writeBudget.changeContribution(
                    there.get().id(),
                    new ContributionWords(
                            words.agencyId(),
                            words.agency(),
                            change.after(),
                            words.dueOn(),
                            words.inKind(),
                            words.inKindValue()),
                    why,
                    there.get().version(),
                    by);
        } else {
            writeBudget.addContribution(
                    budget.id(),
                    new ContributionWords(
                            agency(change.name()), change.name(), change.after(), null, null, null),
                    why,
                    by);
        }
    }

    private void spend(Budget budget, FileChange change, String why, Actor by) {
        var there =
                budget.lines().stream()
                        .filter(each -> each.name().equalsIgnoreCase(change.name()))
                        .findFirst();
        if (there.isPresent()) {
            var line = there.get();
            writeBudget.changeLine(line.id(), line.name(), change.after(), why, line.version(), by);
        } else {
            writeBudget.addLine(budget.id(), change.name(), change.after(), why, by);
        }
    }

    private @Nullable AgencyId agency(String name) {
        return agencies.current().stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Agency::id)
                .orElse(null);
    }

    /** It is not taken in. Nothing is deleted. */
    public void setAside(UUID id) {
        BudgetFileRules.waitsToBeTaken(files.require(id));
        settle(id, "SET_ASIDE");
    }

    private void settle(UUID id, String state) {
        jdbc.sql("update budget.budget_file set state = :state where id = :id")
                .param("state", state)
                .param("id", id)
                .update();
        AuditTrail.wrote(id);
    }
}
