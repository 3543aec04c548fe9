package org.lineofsight.pathway.frontdoor.police;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.imports.ImportKind;
import org.lineofsight.pathway.frontdoor.imports.ImportQueries;
import org.lineofsight.pathway.frontdoor.imports.ImportsPage;
import org.lineofsight.pathway.frontdoor.imports.ReceiveFile;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SentFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the police's files come in. */
@Controller
@RequestMapping("/front-door/police-notifications")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class PoliceImportsController {

    private final ImportQueries queries;
    private final ReceiveFile receiveFile;
    private final PoliceForces forces;

    PoliceImportsController(ImportQueries queries, ReceiveFile receiveFile, PoliceForces forces) {
        this.queries = queries;
        this.receiveFile = receiveFile;
        this.forces = forces;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", page(""));
        return "frontdoor/imports/list";
    }

    @PostMapping
    String receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String sender,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            var force = PoliceRules.theForceIsNamed(forces.all(), sender);
            var sent = SentFile.of(file);
            var id =
                    receiveFile.receive(
                            ImportKind.POLICE, force, sent.name(), sent.content(), actor);
            return "redirect:/front-door/imports/" + id;
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(sender).refused(broken));
            return "frontdoor/imports/list";
        }
    }

    private ImportsPage page(String sender) {
        var all = forces.all();
        return ImportsPage.of(
                        ImportKind.POLICE,
                        List.of(
                                Link.to("/front-door", "Front door"),
                                Link.here("Police notifications")),
                        "One row for each child of each incident. Rows with the same incident number and the same address become one contact for the family; an incident that came before is not taken twice.",
                        queries.newest(ImportKind.POLICE))
                .from(
                        all.stream()
                                .map(each -> Option.of(each.id().value().toString(), each.name()))
                                .toList(),
                        all.size() == 1 ? all.getFirst().id().value().toString() : sender);
    }
}
