package org.lineofsight.pathway.frontdoor.quality;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.board.Stretch;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A referral is judged, and agencies learn how theirs do. */
@Controller
class QualityController {

    private final QualityQueries queries;
    private final FrontDoorQueries contacts;
    private final ScoreReferral scoreReferral;
    private final Drafts drafts;
    private final Clock clock;

    QualityController(
            QualityQueries queries,
            FrontDoorQueries contacts,
            ScoreReferral scoreReferral,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.scoreReferral = scoreReferral;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/front-door/contacts/{id}/quality")
    @Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
    String ask(@PathVariable ContactId id, Actor actor, Model model) {
        var told = contacts.told(id);
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> typed(saved.fields()))
                        .orElseGet(() ->
                                ScoreForm.of(
                                        queries.of(id)
                                                .map(QualityQueries.Judged::scores)
                                                .orElse(Map.of())));
        return show(told, Fields.of(form), model);
    }

    private static ScoreForm typed(Map<String, List<String>> fields) {
        return new ScoreForm(
                one(fields, Standard.SPECIFIC),
                one(fields, Standard.WHO_KNOWS),
                one(fields, Standard.CHILD_HEARD),
                one(fields, Standard.FAIR),
                one(fields, Standard.EVIDENCE));
    }

    private static String one(Map<String, List<String>> fields, Standard standard) {
        return String.join("", fields.getOrDefault(standard.field(), List.of()));
    }

    private static String draft(ContactId id) {
        return "front-door/contacts/" + id + "/quality";
    }

    private static String show(FrontDoorQueries.Told told, Fields fields, Model model) {
        model.addAttribute("told", told);
        model.addAttribute("fields", fields);
        return "frontdoor/quality/score";
    }

    @PostMapping("/front-door/contacts/{id}/quality")
    @Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
    String score(
            @PathVariable ContactId id,
            @Valid ScoreForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> scoreReferral.score(id, form.scores(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(contacts.told(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/front-door/contacts/" + id;
    }

    @GetMapping("/front-door/quality")
    @Allowed(FRONT_DOOR_MANAGER)
    String byAgency(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "") String agency,
            Model model) {
        var stretch = stretch(period);
        var agencies = queries.byAgency(stretch);
        model.addAttribute("agencies", agencies);
        model.addAttribute(
                "shown",
                agencies.stream()
                        .filter(each -> each.id().equals(agency))
                        .findFirst()
                        .orElse(agencies.getFirst()));
        return periods(stretch, model, "frontdoor/quality/agencies");
    }

    @GetMapping("/referrals/quality")
    @Allowed(SAFEGUARDING_LEAD)
    String own(@RequestParam(required = false) @Nullable String period, Actor actor, Model model) {
        var stretch = stretch(period);
        model.addAttribute("rows", Compared.of(queries.ownAndAll(actor.requireAgency(), stretch)));
        return periods(stretch, model, "frontdoor/quality/own");
    }

    private Stretch stretch(@Nullable String period) {
        return Stretch.of(period, LocalDate.now(clock));
    }

    private String periods(Stretch stretch, Model model, String page) {
        model.addAttribute("stretch", stretch);
        model.addAttribute("period", Field.of("period", stretch.value()));
        model.addAttribute("periods", Stretch.options(LocalDate.now(clock)));
        return page;
    }
}
