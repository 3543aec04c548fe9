package org.lineofsight.pathway.frontdoor.calls;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;

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
import org.lineofsight.platform.web.SentFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where extracts of the telephone system come in. */
@Controller
@RequestMapping("/front-door/calls/imports")
@Allowed(FRONT_DOOR_MANAGER)
class CallImportsController {

    private final ImportQueries queries;
    private final ReceiveFile receiveFile;

    CallImportsController(ImportQueries queries, ReceiveFile receiveFile) {
        this.queries = queries;
        this.receiveFile = receiveFile;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", page());
        return "frontdoor/imports/list";
    }

    @PostMapping
    String receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            var sent = SentFile.of(file);
            var id = receiveFile.receive(ImportKind.CALLS, sent.name(), sent.content(), actor);
            return "redirect:/front-door/imports/" + id;
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page().refused(broken));
            return "frontdoor/imports/list";
        }
    }

    private ImportsPage page() {
        return ImportsPage.of(
                ImportKind.CALLS,
                List.of(Link.to("/front-door/calls", "Calls"), Link.here("Files")),
                "What the telephone system exports: one row for each call. Extracts may overlap; a call that comes twice is counted once. What is not in the file stays “not recorded”.",
                queries.newest(ImportKind.CALLS));
    }
}
