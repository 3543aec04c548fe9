package org.lineofsight.partnership.budget.year;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins the budget of a year, empty or from the one before. */
@UseCase
public class BeginBudget {

    private final Budgets budgets;
    private final WriteBudget writeBudget;
    private final JdbcClient jdbc;
    private final Clock clock;

    BeginBudget(Budgets budgets, WriteBudget writeBudget, JdbcClient jdbc, Clock clock) {
        this.budgets = budgets;
        this.writeBudget = writeBudget;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param source where it was published, for another partnership’s; absent for one's own
     * @throws RuleBroken where the year has a budget, or it has no title
     */
    public BudgetId begin(String title, ReportingYear year, @Nullable String source, Actor by) {
        return begin(title, year, source, null, by);
    }

    /**
     * The budget of the next year: the same agencies and lines with what was budgeted, to be
     * decided anew; the reserves as they close, and what is carried forward.
     */
    public BudgetId next(BudgetId from, String title, ReportingYear year, Actor by) {
        var before = budgets.require(from);
        var id = begin(title, year, null, from, by);
        for (var contribution : before.contributions()) {
            var words = contribution.words();
            writeBudget.addContribution(
                    id,
                    new ContributionWords(
                            words.agencyId(),
                            words.agency(),
                            words.agreed(),
                            words.dueOn() == null ? null : words.dueOn().plusYears(1),
                            words.inKind(),
                            words.inKindValue()),
                    "",
                    by);
        }
        for (var line : before.lines()) {
            writeBudget.addLine(id, line.name(), line.budgeted(), "", by);
        }
        var reserves = before.reserves();
        writeBudget.reserves(
                id,
                new Budget.Reserves(reserves.closing(), null, reserves.carriedForward(), null),
                "",
                budgets.require(id).version(),
                by);
        return id;
    }

    private BudgetId begin(
            String title,
            ReportingYear year,
            @Nullable String source,
            @Nullable BudgetId from,
            Actor by) {
        AllRules.hold(
                () -> BudgetRules.aBudgetHasATitle(title),
                () -> {
                    if (source == null) {
                        BudgetRules.aYearHasOneBudget(year, budgets.all());
                    }
                });
        var id = BudgetId.next();
        jdbc.sql(
                        """
                        insert into budget.budget (id, version, title, first_year, source, begun_from, begun_at, begun_by)
                        values (:id, 0, :title, :year, :source, cast(:from as uuid), :at, :by)
                        """)
                .param("id", id.value())
                .param("title", title.strip())
                .param("year", year.starts())
                .param("source", source)
                .param("from", from == null ? null : from.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        AuditTrail.wrote(id.value());
        return id;
    }
}
