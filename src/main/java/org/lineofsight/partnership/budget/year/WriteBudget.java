package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;
import org.lineofsight.partnership.budget.LineId;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes contributions, lines and reserves. After a budget was agreed each change has a reason, and
 * what it said before is kept.
 */
@UseCase
public class WriteBudget {

    private final Budgets budgets;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteBudget(Budgets budgets, JdbcClient jdbc, Clock clock) {
        this.budgets = budgets;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param why empty while it is a draft
     * @throws RuleBroken where the agency is there already, or nothing is contributed
     */
    public ContributionId addContribution(
            BudgetId id, ContributionWords words, String why, Actor by) {
        var budget = budgets.require(id);
        check(budget, words, budget.contributions(), why);
        var contribution = ContributionId.next();
        written(
                        """
                        insert into budget.contribution (id, budget_id, version, place, agency_id, agency, agreed, due_on, in_kind,
                            in_kind_value)
                        values (:id, :budget, 0, :place, cast(:agencyId as uuid), :agency, cast(:agreed as numeric),
                            cast(:due as date), :inKind, cast(:value as numeric))
                        """,
                        words)
                .param("id", contribution.value())
                .param("budget", id.value())
                .param("place", budget.contributions().size() + 1)
                .update();
        changed(budget, List.of(words.agency() + " was not in it"), why, by);
        return contribution;
    }

    /**
     * @param version the one that was read
     */
    public void changeContribution(
            ContributionId id, ContributionWords words, String why, int version, Actor by) {
        var before = budgets.require(id);
        var budget = budgets.require(before.budget());
        check(
                budget,
                words,
                budget.contributions().stream().filter(each -> !each.id().equals(id)).toList(),
                why);
        onlyIfUnchanged(
                written(
                                """
                                update budget.contribution
                                   set agency_id = cast(:agencyId as uuid), agency = :agency,
                                       agreed = cast(:agreed as numeric), due_on = cast(:due as date), in_kind = :inKind,
                                       in_kind_value = cast(:value as numeric), version = version + 1
                                 where id = :id and version = :version
                                """,
                                words)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        var said = before.words();
        var changes = new ArrayList<String>();
        was(changes, "agency", said.agency(), words.agency());
        was(changes, "contribution agreed", money(said.agreed()), money(words.agreed()));
        was(changes, "due", day(said.dueOn()), day(words.dueOn()));
        was(changes, "in kind", said.inKind(), words.inKind());
        was(changes, "estimate in kind", money(said.inKindValue()), money(words.inKindValue()));
        changed(
                budget,
                changes.stream().map(each -> said.agency() + ", " + each).toList(),
                why,
                by);
    }

    private static void check(
            Budget budget, ContributionWords words, List<Contribution> others, String why) {
        AllRules.hold(
                () -> BudgetRules.anAgencyHasOneRow(words.agency(), others),
                () -> BudgetRules.somethingIsContributed(words),
                () -> BudgetRules.whatWasAgreedChangesWithAReason(budget, why));
    }

    private JdbcClient.StatementSpec written(String sql, ContributionWords words) {
        return jdbc.sql(sql)
                .param("agencyId", words.agencyId() == null ? null : words.agencyId().value())
                .param("agency", words.agency().strip())
                .param("agreed", words.agreed())
                .param("due", words.dueOn())
                .param("inKind", words.inKind())
                .param("value", words.inKindValue());
    }

    /**
     * @param why empty while it is a draft
     */
    public LineId addLine(BudgetId id, String name, BigDecimal budgeted, String why, Actor by) {
        var budget = budgets.require(id);
        AllRules.hold(
                () -> BudgetRules.aLineSaysWhatForAndHowMuch(name, budgeted),
                () -> BudgetRules.aLineIsThereOnce(name, budget.lines()),
                () -> BudgetRules.whatWasAgreedChangesWithAReason(budget, why));
        var line = LineId.next();
        jdbc.sql(
                        """
                        insert into budget.line (id, budget_id, version, place, name, budgeted)
                        values (:id, :budget, 0, :place, :name, :budgeted)
                        """)
                .param("id", line.value())
                .param("budget", id.value())
                .param("place", budget.lines().size() + 1)
                .param("name", name.strip())
                .param("budgeted", budgeted)
                .update();
        changed(budget, List.of(name.strip() + " was not in it"), why, by);
        return line;
    }

    /**
     * @param version the one that was read
     */
    public void changeLine(
            LineId id, String name, BigDecimal budgeted, String why, int version, Actor by) {
        var before = budgets.require(id);
        var budget = budgets.require(before.budget());
        AllRules.hold(
                () -> BudgetRules.aLineSaysWhatForAndHowMuch(name, budgeted),
                () ->
                        BudgetRules.aLineIsThereOnce(
                                name,
                                budget.lines().stream()
                                        .filter(each -> !each.id().equals(id))
                                        .toList()),
                () -> BudgetRules.whatWasAgreedChangesWithAReason(budget, why));
        onlyIfUnchanged(
                jdbc.sql(
                                """
                                update budget.line set name = :name, budgeted = :budgeted, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("name", name.strip())
                        .param("budgeted", budgeted)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        var changes = new ArrayList<String>();
        was(changes, "name", before.name(), name.strip());
        was(changes, "budget", money(before.budgeted()), money(budgeted));
        changed(
                budget,
                changes.stream().map(each -> before.name() + ", " + each).toList(),
                why,
                by);
    }

    /**
     * Somebody knows better than the rule what a line will come to.
     *
     * @param amount absent to go back to the rule
     * @param words what it rests on; absent where nobody says it
     */
    public void forecast(LineId id, @Nullable BigDecimal amount, @Nullable String words) {
        var line = budgets.require(id);
        jdbc.sql(
                        """
                        update budget.line
                           set forecast = cast(:amount as numeric), forecast_words = :words, version = version + 1
                         where id = :id
                        """)
                .param("amount", amount)
                .param("words", amount == null ? null : words)
                .param("id", id.value())
                .update();
        AuditTrail.wrote(line.budget().value());
    }

    /**
     * @param version the budget’s that was read
     */
    public void reserves(BudgetId id, Budget.Reserves reserves, String why, int version, Actor by) {
        var budget = budgets.require(id);
        BudgetRules.whatWasAgreedChangesWithAReason(budget, why);
        onlyIfUnchanged(
                jdbc.sql(
                                """
                                update budget.budget
                                   set reserves_opening = cast(:opening as numeric), reserves_drawn = cast(:drawn as numeric),
                                       carried_in = cast(:in as numeric), carried_forward = cast(:forward as numeric),
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("opening", reserves.opening())
                        .param("drawn", reserves.drawn())
                        .param("in", reserves.carriedIn())
                        .param("forward", reserves.carriedForward())
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        var before = budget.reserves();
        var changes = new ArrayList<String>();
        was(changes, "Reserves at the start", money(before.opening()), money(reserves.opening()));
        was(changes, "Drawn from reserves", money(before.drawn()), money(reserves.drawn()));
        was(changes, "Carried in", money(before.carriedIn()), money(reserves.carriedIn()));
        was(
                changes,
                "Carried forward",
                money(before.carriedForward()),
                money(reserves.carriedForward()));
        changed(budget, changes, why, by);
    }

    private static void was(
            List<String> changes, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(what + " was: " + (before == null ? "not recorded" : before));
        }
    }

    private static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.inWords(amount);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : InWords.dateWithoutWeekday(day);
    }

    /** A draft keeps no history of itself. */
    private void changed(Budget budget, List<String> changes, String why, Actor by) {
        AuditTrail.wrote(budget.id().value());
        if (budget.isDraft() || changes.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into budget.change (id, budget_id, words, why, by_name, at)
                        values (:id, :budget, :words, :why, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("budget", budget.id().value())
                .param("words", String.join("\n", changes))
                .param("why", why.strip())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static void onlyIfUnchanged(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
    }
}
