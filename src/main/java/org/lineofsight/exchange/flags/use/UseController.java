package org.lineofsight.exchange.flags.use;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * How flags are used: by agency for the partnership’s office, by person for the lead of an agency,
 * who can ask them. Nobody who was looked up is on it.
 */
@Controller
@RequestMapping(UseController.ADDRESS)
@Allowed({PARTNERSHIP_OFFICER, SAFEGUARDING_LEAD})
class UseController {

    static final String ADDRESS = "/flags/use";

    private final UseQueries queries;

    UseController(UseQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("page", queries.use(actor));
        return "flags/use/show";
    }
}
