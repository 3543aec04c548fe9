package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
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

/** What one member of the family says about sharing. */
@Controller
@RequestMapping("/early-help/families/{id}/members/{member}/consent")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class ConsentController {

    private final Families families;
    private final FamilyQueries queries;
    private final RecordConsent recordConsent;
    private final Drafts drafts;
    private final Clock clock;

    ConsentController(
            Families families,
            FamilyQueries queries,
            RecordConsent recordConsent,
            Drafts drafts,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.recordConsent = recordConsent;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable FamilyId id, @PathVariable UUID member, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(member))
                        .map(saved -> ConsentForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> ConsentForm.of(member(id, member), LocalDate.now(clock)));
        return page(id, member, actor, Fields.of(form), model);
    }

    @PostMapping
    String record(
            @PathVariable FamilyId id,
            @PathVariable UUID member,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var typed = form.askedOn() == null ? null : form.askedOn().toDate().orElse(null);
        if (typed == null) {
            errors.rejectValue("askedOn", "date", "Enter the day, such as 27 3 2026");
        }
        if (typed != null) {
            Submission.of(
                    errors, () -> recordConsent.record(id, member, form.toAnswered(typed), actor));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, member, actor, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(member));
        return "redirect:/early-help/families/" + id + "#people";
    }

    private String page(FamilyId id, UUID member, Actor actor, Fields fields, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("member", member(id, member));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(member));
        return "earlyhelp/family/consent";
    }

    private Member member(FamilyId id, UUID member) {
        return queries.members(id).stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static String draft(UUID member) {
        return "early-help/members/" + member + "/consent";
    }
}
