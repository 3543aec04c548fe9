package org.lineofsight.partnership.budget.year;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;
import org.lineofsight.partnership.budget.LineId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Budgets as they are read, on screen and on paper. */
@Controller
@RequestMapping("/partnership/budget")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
class BudgetController {

    private final Budgets budgets;
    private final Clock clock;

    BudgetController(Budgets budgets, Clock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        var all = budgets.all();
        model.addAttribute("pages", all.stream().map(each -> page(each, actor)).toList());
        model.addAttribute("goesOn", goesOn(all));
        model.addAttribute("officer", actor.is(PARTNERSHIP_OFFICER));
        return "budget/year/list";
    }

    /** This year's, where it is agreed and there is none of the next year yet. */
    private @Nullable Budget goesOn(List<Budget> all) {
        var year = ReportingYear.on(budgets.today());
        return all.stream()
                .filter(each -> each.source() == null && !each.isDraft())
                .filter(each -> each.year().equals(year))
                .filter(each -> !BudgetRules.hasBudget(new ReportingYear(year.starts() + 1), all))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/{id}")
    String show(@PathVariable BudgetId id, Actor actor, Model model) {
        var budget = budgets.require(id);
        var from = budget.begunFrom();
        model.addAttribute("page", page(budget, actor));
        model.addAttribute("from", from == null ? null : budgets.require(from));
        return "budget/year/show";
    }

    @GetMapping("/{id}/print")
    String print(@PathVariable BudgetId id, Actor actor, Model model) {
        model.addAttribute("page", page(budgets.require(id), actor));
        model.addAttribute(
                "printed", "Printed at " + InWords.moment(clock.instant()) + " by " + actor.name());
        return "budget/year/print";
    }

    private BudgetPage page(Budget budget, Actor actor) {
        return new BudgetPage(budget, budgets.today(), actor.is(PARTNERSHIP_OFFICER));
    }

    @GetMapping("/contributions/{id}")
    String contribution(@PathVariable ContributionId id, Actor actor, Model model) {
        var contribution = budgets.require(id);
        model.addAttribute("contribution", contribution);
        model.addAttribute("page", page(budgets.require(contribution.budget()), actor));
        return "budget/year/contribution";
    }

    @GetMapping("/lines/{id}")
    String line(@PathVariable LineId id, Actor actor, Model model) {
        var line = budgets.require(id);
        model.addAttribute("line", line);
        model.addAttribute("page", page(budgets.require(line.budget()), actor));
        return "budget/year/line";
    }
}
