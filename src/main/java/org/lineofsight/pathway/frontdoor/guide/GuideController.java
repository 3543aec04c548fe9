package org.lineofsight.pathway.frontdoor.guide;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The guide to the colours, for everybody at the front door to see and for managers to change. */
@Controller
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class GuideController {

    private final Guides guides;
    private final ReviseGuide reviseGuide;

    GuideController(Guides guides, ReviseGuide reviseGuide) {
        this.guides = guides;
        this.reviseGuide = reviseGuide;
    }

    @GetMapping("/front-door/guide")
    String show(Actor actor, Model model) {
        model.addAttribute("versions", guides.versions());
        model.addAttribute("mayChange", actor.is(FRONT_DOOR_MANAGER));
        return "frontdoor/guide/show";
    }

    @GetMapping("/front-door/guide/change")
    @Allowed(FRONT_DOOR_MANAGER)
    String change(Model model) {
        return page(Fields.of(GuideForm.of(guides.current())), model);
    }

    @PostMapping("/front-door/guide/change")
    @Allowed(FRONT_DOOR_MANAGER)
    String save(
            @Valid @ModelAttribute("form") GuideForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        reviseGuide.revise(
                                form.ofNumber(), form.signs(), form.hours(), form.reason(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(Fields.of(form, errors), model);
        }
        return "redirect:/front-door/guide";
    }

    private static String page(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        return "frontdoor/guide/change";
    }
}
