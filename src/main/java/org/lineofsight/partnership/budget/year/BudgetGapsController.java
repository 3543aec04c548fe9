package org.lineofsight.partnership.budget.year;

import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The lists behind what the partnership’s page counts of a budget. */
@Controller
@RequestMapping("/partnership/budget/{id}")
@Allowed({Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER})
class BudgetGapsController {

    private final Budgets budgets;

    BudgetGapsController(Budgets budgets) {
        this.budgets = budgets;
    }

    @GetMapping("/late")
    String late(@PathVariable BudgetId id, Model model) {
        var budget = budgets.require(id);
        model.addAttribute("budget", budget);
        model.addAttribute("contributions", budget.lateOn(budgets.today()));
        return "budget/year/late";
    }

    @GetMapping("/overspent")
    String overspent(@PathVariable BudgetId id, Model model) {
        var budget = budgets.require(id);
        model.addAttribute("budget", budget);
        model.addAttribute("lines", budget.overspent());
        return "budget/year/overspent";
    }
}
