package org.lineofsight.assurance.policies.change;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.register.PolicyQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
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

/** What an agency’s safeguarding lead answers for the agency. */
@Controller
@RequestMapping("/partnership/policies/{id}")
@Allowed(Role.SAFEGUARDING_LEAD)
class AnswerController {

    private final PolicyQueries queries;
    private final CommentOnDraft commentOnDraft;
    private final ConfirmStaffTold confirmStaffTold;
    private final Drafts drafts;

    AnswerController(
            PolicyQueries queries,
            CommentOnDraft commentOnDraft,
            ConfirmStaffTold confirmStaffTold,
            Drafts drafts) {
        this.queries = queries;
        this.commentOnDraft = commentOnDraft;
        this.confirmStaffTold = confirmStaffTold;
        this.drafts = drafts;
    }

    @GetMapping("/comment")
    String askForComment(@PathVariable PolicyId id, Actor actor, Model model) {
        if (!queries.require(id, actor).toComment()) {
            throw new NotVisible();
        }
        var begun =
                SavedForm.of(
                        drafts.find(actor, draft(id, "comment")),
                        CommentForm.class,
                        new CommentForm(null));
        return page("comment", id, Fields.of(begun), actor, model);
    }

    @PostMapping("/comment")
    String comment(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> commentOnDraft.comment(id, Answers.text(form.words()), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("comment", id, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(id, "comment"));
        return "redirect:/partnership/policies/" + id;
    }

    @GetMapping("/confirmation")
    String askForConfirmation(@PathVariable PolicyId id, Actor actor, Model model) {
        if (!queries.require(id, actor).toConfirm()) {
            throw new NotVisible();
        }
        var begun =
                SavedForm.of(
                        drafts.find(actor, draft(id, "confirmation")),
                        ConfirmForm.class,
                        new ConfirmForm(null, null));
        return page("confirmation", id, Fields.of(begun), actor, model);
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") ConfirmForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        confirmStaffTold.confirm(
                                id,
                                form.on().toDate().orElseThrow(),
                                Answers.text(form.how()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("confirmation", id, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(id, "confirmation"));
        return "redirect:/partnership/policies/" + id;
    }

    private static String draft(PolicyId id, String form) {
        return "policies/%s/%s".formatted(id, form);
    }

    private String page(String name, PolicyId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("page", queries.require(id, actor));
        model.addAttribute("fields", fields);
        return "policies/change/" + name;
    }
}
