package org.lineofsight.pathway.childprotection.elsewhere;

import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Children of the council’s system, each, and whose record here is theirs. */
@Controller
@RequestMapping("/child-protection/elsewhere")
@Allowed(SOCIAL_WORK_MANAGER)
class ElsewhereController {

    private final ElsewhereQueries queries;
    private final ConfirmMatch confirmMatch;

    ElsewhereController(ElsewhereQueries queries, ConfirmMatch confirmMatch) {
        this.queries = queries;
        this.confirmMatch = confirmMatch;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("page", queries.list(ElsewhereQueries.Filter.of(which), after));
        return "childprotection/elsewhere/list";
    }

    @PostMapping("/records")
    String makeRecords(Actor actor) {
        confirmMatch.makeRecords(actor);
        return "redirect:/child-protection/elsewhere";
    }

    @GetMapping("/children/{id}")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sought,
            Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(id, sought.strip(), actor));
        return "childprotection/elsewhere/child";
    }

    @PostMapping("/children/{id}/matches")
    String same(@PathVariable UUID id, @RequestParam UUID person, Actor actor) {
        confirmMatch.same(id, person, actor);
        return "redirect:/child-protection/elsewhere/children/" + id;
    }

    @PostMapping("/children/{id}/others")
    String another(@PathVariable UUID id, @RequestParam UUID person, Actor actor) {
        confirmMatch.another(id, person, actor);
        return "redirect:/child-protection/elsewhere/children/" + id;
    }

    @PostMapping("/children/{id}/record")
    String makeRecord(@PathVariable UUID id, Actor actor) {
        confirmMatch.makeRecord(id, actor);
        return "redirect:/child-protection/elsewhere/children/" + id;
    }
}
