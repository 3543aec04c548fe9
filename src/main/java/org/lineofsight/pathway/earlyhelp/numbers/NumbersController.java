package org.lineofsight.pathway.earlyhelp.numbers;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;

import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Early help in numbers, for those whose work they count. */
@Controller
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
class NumbersController {

    private final NumbersQueries queries;

    NumbersController(NumbersQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/early-help/numbers")
    String show(Model model) {
        model.addAttribute("page", queries.all());
        return "earlyhelp/numbers/show";
    }
}
