package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;
import org.lineofsight.partnership.budget.LineId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps a budget up to date: what comes in, what is spent, totals as they are printed elsewhere,
 * and that a group agreed it.
 */
@UseCase
public class KeepBudget {

    private final Budgets budgets;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepBudget(Budgets budgets, JdbcClient jdbc, Clock clock) {
        this.budgets = budgets;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Money of a contribution came.
     *
     * @param reference absent where it has none
     * @param why how one knows that it is another payment, where it looks like one that is there;
     *     absent where nobody was asked
     * @throws RuleBroken where it looks like one that is there, and nobody has said why it is not
     */
    public void receive(
            ContributionId id,
            BigDecimal amount,
            LocalDate on,
            @Nullable String reference,
            @Nullable String why,
            Actor by) {
        var contribution = budgets.require(id);
        BudgetRules.aPaymentIsReal(amount, on, budgets.today());
        BudgetRules.aPaymentIsNotKeptTwice(contribution.payments(), amount, on, reference, why);
        jdbc.sql(
                        """
                        insert into budget.payment (id, budget_id, contribution_id, amount, on_day, reference, not_twice, by_name, at)
                        values (:id, :budget, :contribution, :amount, :on, :reference, :why, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("budget", contribution.budget().value())
                .param("contribution", id.value())
                .param("amount", amount)
                .param("on", on)
                .param("reference", reference)
                .param("why", why)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(contribution.budget().value());
    }

    /** Money came in that is no contribution: training charges. */
    public void earn(BudgetId id, String what, BigDecimal amount, LocalDate on, Actor by) {
        budgets.require(id);
        BudgetRules.anEntrySaysWhatItWas(amount, what, on, budgets.today());
        jdbc.sql(
                        """
                        insert into budget.income (id, budget_id, what, amount, on_day, by_name, at)
                        values (:id, :budget, :what, :amount, :on, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("budget", id.value())
                .param("what", what.strip())
                .param("amount", amount)
                .param("on", on)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }

    /**
     * Money was spent.
     *
     * @param amount below nought where it came back
     */
    public void spend(LineId id, String what, BigDecimal amount, LocalDate on, Actor by) {
        var line = budgets.require(id);
        BudgetRules.anEntrySaysWhatItWas(amount, what, on, budgets.today());
        jdbc.sql(
                        """
                        insert into budget.entry (id, budget_id, line_id, amount, on_day, what, by_name, at)
                        values (:id, :budget, :line, :amount, :on, :what, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("budget", line.budget().value())
                .param("line", id.value())
                .param("amount", amount)
                .param("on", on)
                .param("what", what.strip())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(line.budget().value());
    }

    /**
     * A total as it is typed or printed. It is kept as it is, beside what it should be; where they
     * disagree and no reason is given it stays questioned.
     *
     * @param reason why it stands although it disagrees; absent where nobody has said so
     */
    public void type(
            BudgetId id, TotalKind kind, BigDecimal amount, @Nullable String reason, Actor by) {
        var budget = budgets.require(id);
        jdbc.sql(
                        """
                        insert into budget.typed_total (id, budget_id, kind, amount, should_be, reason, by_name, at)
                        values (:id, :budget, :kind, :amount, cast(:should as numeric), :reason, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("budget", id.value())
                .param("kind", kind.name())
                .param("amount", amount)
                .param("should", budget.shouldBe(kind))
                .param("reason", reason)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }

    /**
     * @throws RuleBroken where it was agreed before, or has nothing in it
     * @throws NotVisible where there is no such budget
     */
    public void agree(BudgetId id, String group, LocalDate on, Actor by) {
        BudgetRules.itCanBeAgreed(budgets.require(id), group, on, budgets.today());
        jdbc.sql(
                        """
                        update budget.budget
                           set agreed_on = :on, agreed_group = :group, agreed_by = :by, version = version + 1
                         where id = :id
                        """)
                .param("on", on)
                .param("group", group.strip())
                .param("by", by.name())
                .param("id", id.value())
                .update();
        AuditTrail.wrote(id.value());
    }
}
