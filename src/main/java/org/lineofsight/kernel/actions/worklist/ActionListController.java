package org.lineofsight.kernel.actions.worklist;

import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions somebody has to do, and those of the records they run. */
@Controller
@SignedIn
class ActionListController {

    private final ActionQueries queries;

    ActionListController(ActionQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/actions")
    String list(
            @RequestParam(required = false) @Nullable String whose,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute(
                "page", queries.list(ActionFilter.of(whose, state, agency, due), after, actor));
        return "actions/worklist/list";
    }
}
