package org.lineofsight.pathway.practicetools.chronology;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
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

/** Entries of a chronology: add one, correct it, withdraw it. */
@Controller
@RequestMapping("/practice-tools/chronologies/{id}/entries")
@Allowed({
    PRACTITIONER,
    SAFEGUARDING_LEAD,
    FRONT_DOOR_WORKER,
    FRONT_DOOR_MANAGER,
    EARLY_HELP_WORKER,
    EARLY_HELP_MANAGER
})
class EntryController {

    private final ChronologyQueries queries;
    private final EnterEvent enterEvent;
    private final Agencies agencies;
    private final Drafts drafts;

    EntryController(
            ChronologyQueries queries, EnterEvent enterEvent, Agencies agencies, Drafts drafts) {
        this.queries = queries;
        this.enterEvent = enterEvent;
        this.agencies = agencies;
        this.drafts = drafts;
    }

    @GetMapping("/new")
    String ask(@PathVariable ChronologyId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id, null))
                        .map(saved -> EntryForm.from(saved.fields()))
                        .orElseGet(() ->
                                EntryForm.empty(
                                        agencies.find(new AgencyId(actor.requireAgency()))
                                                .map(each -> each.details().name())
                                                .orElse(null)));
        return page(id, null, Fields.of(form), model);
    }

    @PostMapping
    String enter(
            @PathVariable ChronologyId id,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> enterEvent.enter(id, form.told(), actor));
        return answer(id, null, form, errors, actor, model, response);
    }

    @GetMapping("/{entry}/correction")
    String askToCorrect(
            @PathVariable ChronologyId id, @PathVariable UUID entry, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id, entry))
                        .map(saved -> EntryForm.from(saved.fields()))
                        .orElseGet(() -> EntryForm.of(queries.entry(id, entry), names()));
        return page(id, queries.entry(id, entry).id(), Fields.of(form), model);
    }

    @PostMapping("/{entry}/correction")
    String correct(
            @PathVariable ChronologyId id,
            @PathVariable UUID entry,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors, () -> enterEvent.correct(id, entry, form.told(), form.reason(), actor));
        return answer(id, entry, form, errors, actor, model, response);
    }

    @PostMapping("/{entry}/withdrawal")
    String withdraw(
            @PathVariable ChronologyId id,
            @PathVariable UUID entry,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> enterEvent.withdraw(id, entry, form.reason(), actor));
        return answer(id, entry, form, errors, actor, model, response);
    }

    private String answer(
            ChronologyId id,
            @Nullable UUID entry,
            EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, entry, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id, entry));
        return "redirect:/practice-tools/chronologies/" + id;
    }

    private String page(ChronologyId id, @Nullable UUID entry, Fields fields, Model model) {
        var head = queries.require(id);
        model.addAttribute(
                "page",
                new EntryPage(
                        id.toString(),
                        head.title(),
                        entry == null ? null : entry.toString(),
                        queries.people(id),
                        names(),
                        fields,
                        "/drafts?form=" + draft(id, entry)));
        return "practicetools/chronology/entry";
    }

    private List<String> names() {
        return agencies.current().stream().map(each -> each.details().name()).toList();
    }

    private static String draft(ChronologyId id, @Nullable UUID entry) {
        return "practice-tools/chronologies/" + id + "/entries/" + (entry == null ? "new" : entry);
    }
}
