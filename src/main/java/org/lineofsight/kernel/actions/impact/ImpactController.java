package org.lineofsight.kernel.actions.impact;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
import org.lineofsight.platform.web.SignedIn;
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

/** Checking an improvement action with what it changed, saying so later, and looking again. */
@Controller
@RequestMapping("/actions/{id}")
@SignedIn
class ImpactController {

    private final Improvements improvements;
    private final CheckImprovement checkImprovement;
    private final SayImpact sayImpact;
    private final LookAgain lookAgain;
    private final Drafts drafts;

    ImpactController(
            Improvements improvements,
            CheckImprovement checkImprovement,
            SayImpact sayImpact,
            LookAgain lookAgain,
            Drafts drafts) {
        this.improvements = improvements;
        this.checkImprovement = checkImprovement;
        this.sayImpact = sayImpact;
        this.lookAgain = lookAgain;
        this.drafts = drafts;
    }

    @GetMapping("/check")
    String askToCheck(@PathVariable ActionId id, Actor actor, Model model) {
        var empty = CheckForm.empty(improvements.require(id).version());
        return page(
                id,
                "check",
                SavedForm.onRecord(drafts.find(actor, draft(id, "check")), CheckForm.class, empty),
                model);
    }

    @PostMapping("/check")
    String check(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        checkImprovement.check(
                                id, form.stripped(), form.impact().said(), form.version(), actor));
        return errors.hasErrors()
                ? wrong(id, "check", Fields.of(form, errors), model, response)
                : done(id, "check", actor);
    }

    @GetMapping("/impact")
    String askForImpact(@PathVariable ActionId id, Actor actor, Model model) {
        var begun = begun(id, "impact", SayForm.class, new SayForm(null), actor);
        return page(id, "impact", Fields.of(begun), model);
    }

    @PostMapping("/impact")
    String say(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") SayForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> sayImpact.say(id, form.impact().said(), actor));
        return errors.hasErrors()
                ? wrong(id, "impact", Fields.of(form, errors), model, response)
                : done(id, "impact", actor);
    }

    @GetMapping("/recheck")
    String askToLook(@PathVariable ActionId id, Actor actor, Model model) {
        var begun = begun(id, "recheck", LookForm.class, LookForm.empty(), actor);
        return page(id, "recheck", Fields.of(begun), model);
    }

    @PostMapping("/recheck")
    String look(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") LookForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> lookAgain.look(id, form.chosen(), form.stripped(), actor));
        return errors.hasErrors()
                ? wrong(id, "recheck", Fields.of(form, errors), model, response)
                : done(id, "recheck", actor);
    }

    private <T> T begun(ActionId id, String page, Class<T> form, T empty, Actor actor) {
        return SavedForm.of(drafts.find(actor, draft(id, page)), form, empty);
    }

    private String wrong(
            ActionId id, String page, Fields fields, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, page, fields, model);
    }

    private String page(ActionId id, String page, Fields fields, Model model) {
        model.addAttribute("action", improvements.require(id));
        model.addAttribute("draft", draft(id, page));
        model.addAttribute("fields", fields);
        return "actions/impact/" + page;
    }

    private String done(ActionId id, String page, Actor actor) {
        drafts.discard(actor, draft(id, page));
        return "redirect:/actions/" + id;
    }

    private static String draft(ActionId id, String page) {
        return "actions/" + id + "/" + page;
    }
}
