package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.pathway.earlyhelp.FamilyId;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding somebody to a family. */
@Controller
@RequestMapping("/early-help/families/{id}/members")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class MembersController {

    private final Families families;
    private final AddMember addMember;

    MembersController(Families families, AddMember addMember) {
        this.families = families;
        this.addMember = addMember;
    }

    @GetMapping
    String ask(@PathVariable FamilyId id, Actor actor, Model model) {
        return page(
                id, Fields.of(new AddMemberForm(null, null, null, null, null, null)), actor, model);
    }

    @PostMapping
    String add(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") AddMemberForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var born = form.born();
        if (born != null) {
            born.problem("Date of birth")
                    .ifPresent(problem -> errors.rejectValue("born", "date", problem));
        }
        Submission.of(errors, () -> addMember.add(id, form.toPerson(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), actor, model);
        }
        return "redirect:/early-help/families/" + id + "#people";
    }

    private String page(FamilyId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("fields", fields);
        return "earlyhelp/family/member";
    }
}
