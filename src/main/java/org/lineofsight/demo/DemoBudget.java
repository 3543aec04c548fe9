package org.lineofsight.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.year.BeginBudget;
import org.lineofsight.partnership.budget.year.Budget;
import org.lineofsight.partnership.budget.year.Budgets;
import org.lineofsight.partnership.budget.year.ContributionWords;
import org.lineofsight.partnership.budget.year.KeepBudget;
import org.lineofsight.partnership.budget.year.TakeBack;
import org.lineofsight.partnership.budget.year.WriteBudget;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** Larkshire's budget of the year: one contribution late, one in kind, one line forecast over. */
@Component
class DemoBudget {

    private static final int AGREED_DAYS_AGO = 112;

    private final BeginBudget beginBudget;
    private final WriteBudget writeBudget;
    private final KeepBudget keepBudget;
    private final TakeBack takeBack;
    private final Budgets budgets;
    private final Agencies agencies;
    private final Scenes scenes;

    DemoBudget(
            BeginBudget beginBudget,
            WriteBudget writeBudget,
            KeepBudget keepBudget,
            TakeBack takeBack,
            Budgets budgets,
            Agencies agencies,
            Scenes scenes) {
        this.beginBudget = beginBudget;
        this.writeBudget = writeBudget;
        this.keepBudget = keepBudget;
        this.takeBack = takeBack;
        this.budgets = budgets;
        this.agencies = agencies;
        this.scenes = scenes;
    }

    void keep(Instant now) {
        var officer = scenes.actor("odette", Role.PARTNERSHIP_OFFICER);
        var today = InWords.dayOf(now);
        var id =
                scenes.at(
                        now.minus(Duration.ofDays(AGREED_DAYS_AGO + 14)),
                        officer,
                        () -> write(today, officer));
        scenes.run(
                now.minus(Duration.ofDays(AGREED_DAYS_AGO)),
                officer,
                () ->
                        keepBudget.agree(
                                id, "Strategic board", today.minusDays(AGREED_DAYS_AGO), officer));
        scenes.run(now.minus(Duration.ofDays(2)), officer, () -> live(id, today, officer));
    }

    private BudgetId write(LocalDate today, Actor officer) {
        var year = ReportingYear.on(today);
        var id = beginBudget.begin("Budget " + year.label(), year, null, officer);
        contribute(
                id,
                "Larkshire Council, children's social care",
                "168400",
                today.minusDays(60),
                null,
                officer);
        contribute(
                id,
                "Tern and Lark Integrated Care Board",
                "104250",
                today.minusDays(45),
                null,
                officer);
        contribute(id, "Larkshire Constabulary", "71300", today.minusDays(20), null, officer);
        contribute(
                id,
                "Larkshire Council, education services",
                "12000",
                today.plusDays(50),
                null,
                officer);
        contribute(
                id,
                "Larkshire Homes",
                null,
                null,
                "Rooms for eight training days and two board meetings",
                officer);
        for (var line :
                List.of(
                        Map.entry("Partnership team", "214600"),
                        Map.entry("Independent scrutineer", "24000"),
                        Map.entry("Case reviews", "45000"),
                        Map.entry("Multi-agency audits", "18000"),
                        Map.entry("Training", "38500"),
                        Map.entry("Policies and website", "9850"),
                        Map.entry("Yearly conference", "6000"))) {
            writeBudget.addLine(id, line.getKey(), new BigDecimal(line.getValue()), "", officer);
        }
        writeBudget.reserves(
                id,
                new Budget.Reserves(new BigDecimal("58210"), null, new BigDecimal("4120.75"), null),
                "",
                budgets.require(id).version(),
                officer);
        return id;
    }

    private void contribute(
            BudgetId id,
            String agency,
            @Nullable String agreed,
            @Nullable LocalDate due,
            @Nullable String inKind,
            Actor officer) {
        writeBudget.addContribution(
                id,
                new ContributionWords(
                        agencies.current().stream()
                                .filter(each -> each.name().equals(agency))
                                .map(Agency::id)
                                .findFirst()
                                .orElseThrow(),
                        agency,
                        agreed == null ? null : new BigDecimal(agreed),
                        due,
                        inKind,
                        null),
                "",
                officer);
    }

    private void live(BudgetId id, LocalDate today, Actor officer) {
        received(id, 0, "168400", today.minusDays(64), "LCC-004417", officer);
        received(id, 1, "52125", today.minusDays(48), "ICB 2211/1", officer);
        received(id, 1, "52125", today.minusDays(10), "ICB 2211/2", officer);
        keepBudget.earn(
                id,
                "Training charges of agencies that do not contribute",
                new BigDecimal("2340"),
                today.minusDays(30),
                officer);
        spent(id, 0, "Salaries of the first half year", "103480.22", today.minusDays(50), officer);
        spent(id, 1, "Days of the first half year", "11400", today.minusDays(40), officer);
        spent(id, 2, "Reviewer of a local review", "31250", today.minusDays(35), officer);
        spent(id, 4, "Four training days", "12980.40", today.minusDays(33), officer);
        spent(id, 6, "Venue of the conference", "6480", today.minusDays(12), officer);
        spent(id, 4, "Four training days", "12980.40", today.minusDays(31), officer);
        takeBack.takeBack(
                id,
                budgets.require(id).lines().get(4).entries().getFirst().id(),
                "the invoice had been entered already",
                officer);
        writeBudget.forecast(
                budgets.require(id).lines().get(2).id(),
                new BigDecimal("62500"),
                "A second review was begun in the autumn and costs as much as the first");
    }

    private void received(
            BudgetId id, int place, String amount, LocalDate on, String reference, Actor officer) {
        keepBudget.receive(
                budgets.require(id).contributions().get(place).id(),
                new BigDecimal(amount),
                on,
                reference,
                null,
                officer);
    }

    private void spent(
            BudgetId id, int place, String what, String amount, LocalDate on, Actor officer) {
        keepBudget.spend(
                budgets.require(id).lines().get(place).id(),
                what,
                new BigDecimal(amount),
                on,
                officer);
    }
}
