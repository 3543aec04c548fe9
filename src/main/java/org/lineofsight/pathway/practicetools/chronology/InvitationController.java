package org.lineofsight.pathway.practicetools.chronology;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
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

/** Invites others to a chronology, hears that they are done, and ends it. */
@Controller
@RequestMapping("/practice-tools/chronologies/{id}/invitations")
@Allowed({
    PRACTITIONER,
    SAFEGUARDING_LEAD,
    FRONT_DOOR_WORKER,
    FRONT_DOOR_MANAGER,
    EARLY_HELP_WORKER,
    EARLY_HELP_MANAGER
})
class InvitationController {

    private final ChronologyQueries queries;
    private final Invitations invitations;
    private final InviteToChronology invite;
    private final Agencies agencies;
    private final Drafts drafts;

    InvitationController(
            ChronologyQueries queries,
            Invitations invitations,
            InviteToChronology invite,
            Agencies agencies,
            Drafts drafts) {
        this.queries = queries;
        this.invitations = invitations;
        this.invite = invite;
        this.agencies = agencies;
        this.drafts = drafts;
    }

    @GetMapping("/new")
    String ask(@PathVariable ChronologyId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> InvitationForm.from(saved.fields()))
                        .orElseGet(() -> new InvitationForm(null, null, null, null));
        return page(id, Fields.of(form), model);
    }

    @PostMapping
    String invite(
            @PathVariable ChronologyId id,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        invite.invite(
                                id,
                                form.toAgency().orElseThrow(),
                                form.toAudience().orElseThrow(),
                                form.toEmail(),
                                form.toWhy(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/practice-tools/chronologies/" + id + "#invited";
    }

    @PostMapping("/answer")
    String answer(@PathVariable ChronologyId id, Actor actor) {
        invite.answer(id, actor);
        return "redirect:/practice-tools/chronologies/" + id;
    }

    @PostMapping("/{invitation}/end")
    String end(@PathVariable ChronologyId id, @PathVariable UUID invitation, Actor actor) {
        invite.end(id, invitation, actor);
        return "redirect:/practice-tools/chronologies/" + id + "#invited";
    }

    private String page(ChronologyId id, Fields fields, Model model) {
        var head = queries.require(id);
        invitations.requireKeeper(id);
        model.addAttribute("id", id.toString());
        model.addAttribute("title", head.title());
        model.addAttribute("agencies", agencies.current());
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "practicetools/chronology/invite";
    }

    private static String draft(ChronologyId id) {
        return "practice-tools/chronologies/" + id + "/invitations";
    }
}
