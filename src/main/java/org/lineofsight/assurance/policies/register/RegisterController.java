package org.lineofsight.assurance.policies.register;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register: everybody reads what is published. */
@Controller
@RequestMapping("/partnership/policies")
class RegisterController {

    private final PolicyQueries queries;
    private final Clock clock;

    RegisterController(PolicyQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @ModelAttribute
    PolicyFilter filter(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String considered,
            @RequestParam(required = false) @Nullable String adopted) {
        return PolicyFilter.of(state, kind, scope, q, considered, adopted);
    }

    @GetMapping
    @SignedIn
    String list(
            @ModelAttribute(binding = false) PolicyFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, uuid(after), actor));
        return "policies/register/list";
    }

    /** An address that somebody has changed leads to the beginning. */
    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @GetMapping("/print")
    @SignedIn
    String print(@ModelAttribute(binding = false) PolicyFilter filter, Actor actor, Model model) {
        model.addAttribute("page", queries.page(filter, null, actor));
        model.addAttribute("rows", queries.all(filter));
        model.addAttribute(
                "printed",
                "Printed on %s by %s".formatted(InWords.date(LocalDate.now(clock)), actor.name()));
        return "policies/register/print";
    }

    @GetMapping("/years")
    @Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
    String years(Model model) {
        model.addAttribute("years", queries.years());
        return "policies/register/years";
    }

    @GetMapping("/{id}")
    @SignedIn
    String show(@PathVariable PolicyId id, Actor actor, Model model) {
        model.addAttribute("page", queries.require(id, actor));
        return "policies/register/show";
    }
}
