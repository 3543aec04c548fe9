package org.lineofsight.kernel.actions.offer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Owners;
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

/** Deciding an action anew. */
@Controller
@RequestMapping("/actions/{id}/offer")
@SignedIn
class OfferController {

    private final Actions actions;
    private final Owners owners;
    private final OfferAnew offerAnew;
    private final Drafts drafts;

    OfferController(Actions actions, Owners owners, OfferAnew offerAnew, Drafts drafts) {
        this.actions = actions;
        this.owners = owners;
        this.offerAnew = offerAnew;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(@PathVariable ActionId id, Actor actor, Model model) {
        var action = actions.requireToRun(id);
        return page(
                id,
                SavedForm.onRecord(
                        drafts.find(actor, draft(id)), OfferForm.class, OfferForm.of(action)),
                model);
    }

    @PostMapping
    String offer(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.action().check(errors);
        Submission.of(
                errors,
                () -> offerAnew.offer(id, form.action(), form.why(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/actions/" + id;
    }

    private String page(ActionId id, Fields fields, Model model) {
        var action = actions.requireToRun(id);
        model.addAttribute("action", action);
        model.addAttribute("draft", draft(id));
        model.addAttribute("owners", owners.options(action));
        model.addAttribute("fields", fields);
        return "actions/offer/offer";
    }

    private static String draft(ActionId id) {
        return "actions/" + id + "/offer";
    }
}
