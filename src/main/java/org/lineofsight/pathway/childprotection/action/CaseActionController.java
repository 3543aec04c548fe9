package org.lineofsight.pathway.childprotection.action;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.kernel.actions.ActionRules;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.caseload.Cases;
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

/** The actions of a case. */
@Controller
@RequestMapping("/child-protection/cases/{id}/actions")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class CaseActionController {

    private final Cases cases;
    private final Actions actions;
    private final Owners owners;
    private final RaiseCaseAction raiseCaseAction;

    CaseActionController(
            Cases cases, Actions actions, Owners owners, RaiseCaseAction raiseCaseAction) {
        this.cases = cases;
        this.actions = actions;
        this.owners = owners;
        this.raiseCaseAction = raiseCaseAction;
    }

    @GetMapping
    String list(@PathVariable CaseId id, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("actions", actions.ofRecord(id.value()));
        return "childprotection/action/list";
    }

    @GetMapping("/new")
    String ask(@PathVariable CaseId id, Model model) {
        return page(id, Fields.of(new RaiseForm(null)), model);
    }

    @PostMapping("/new")
    String raise(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") RaiseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var typed = form.action();
        typed.check(errors);
        Submission.of(
                errors,
                () ->
                        raiseCaseAction.raise(
                                id,
                                typed.whatText(),
                                typed.soThatText(),
                                ActionRules.somebodyIsAsked(owners.chosen(typed, actor)),
                                typed.dueOn(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/cases/" + id + "/actions";
    }

    private String page(CaseId id, Fields fields, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("owners", owners.options());
        model.addAttribute("fields", fields);
        return "childprotection/action/new";
    }
}
