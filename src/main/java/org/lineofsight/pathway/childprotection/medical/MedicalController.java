package org.lineofsight.pathway.childprotection.medical;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.MedicalId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Place;
import org.lineofsight.platform.web.SignedIn;
import org.lineofsight.platform.web.Submission;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Medicals and health assessments: for whoever examines, and for those who asked. */
@Controller
@RequestMapping("/medicals")
@SignedIn
class MedicalController {

    private static final int ON_A_PAGE = 50;

    private final Medicals medicals;
    private final GoOnWithMedical goOn;
    private final Drafts drafts;
    private final Clock clock;

    MedicalController(Medicals medicals, GoOnWithMedical goOn, Drafts drafts, Clock clock) {
        this.medicals = medicals;
        this.goOn = goOn;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        // social care asks; everybody else is asked
        var asked = !actor.is(SOCIAL_WORKER, SOCIAL_WORK_MANAGER);
        var chosen =
                Arrays.stream(Medicals.State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(Medicals.State.WAITING);
        var place = Place.ofMoment(after);
        var found = medicals.list(asked, chosen, place.by(), place.id(), ON_A_PAGE + 1, actor);
        var rows = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var counts = medicals.counts(asked, actor);
        model.addAttribute(
                "page",
                new MedicalListPage(
                        asked,
                        asked ? List.of() : medicals.needed(),
                        Arrays.stream(Medicals.State.values())
                                .map(each ->
                                        new Choice(
                                                each.label(),
                                                "/medicals?state=" + each.name(),
                                                counts.get(each),
                                                each == chosen))
                                .toList(),
                        rows.stream()
                                .map(medical -> new MedicalListPage.Row(medical, age(medical)))
                                .toList(),
                        found.size() > ON_A_PAGE
                                ? "/medicals?state=%s&after=%s"
                                        .formatted(
                                                chosen.name(),
                                                Place.code(
                                                        rows.getLast().askedAt(),
                                                        rows.getLast().id().value()))
                                : null));
        return "childprotection/medical/list";
    }

    private String age(Medical medical) {
        var days = ChronoUnit.DAYS.between(InWords.dayOf(medical.askedAt()), LocalDate.now(clock));
        return days == 0 ? "Today" : InWords.count(days, "day") + " ago";
    }

    @GetMapping("/{id}")
    String show(@PathVariable MedicalId id, Model model) {
        var medical = medicals.require(id);
        var open = medical.open();
        model.addAttribute("medical", medical);
        model.addAttribute("begun", open != null && !open.startsAt().isAfter(clock.instant()));
        return "childprotection/medical/show";
    }

    @GetMapping("/{id}/appointment")
    String askWhen(@PathVariable MedicalId id, Model model) {
        var form = new AppointmentForm(medicals.require(id).version(), null, null, null);
        return page("book", id, Fields.of(form), model);
    }

    @PostMapping("/{id}/appointment")
    String book(
            @PathVariable MedicalId id,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () -> goOn.book(id, form.startsAt(), form.placeText(), form.version(), actor));
        return answer("book", id, form, errors, model, response);
    }

    @GetMapping("/{id}/not-brought")
    String askByWhom(@PathVariable MedicalId id, Model model) {
        var form = new NotBroughtForm(medicals.require(id).version(), null, null);
        return page("not-brought", id, Fields.of(form), model);
    }

    @PostMapping("/{id}/not-brought")
    String notBrought(
            @PathVariable MedicalId id,
            @Valid @ModelAttribute("form") NotBroughtForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () -> goOn.notBrought(id, form.whom(), form.reason(), form.version(), actor));
        return answer("not-brought", id, form, errors, model, response);
    }

    @GetMapping("/{id}/findings")
    String askWhat(@PathVariable MedicalId id, Actor actor, Model model) {
        var medical = medicals.require(id);
        var open = medical.open();
        var on = open == null ? TypedDate.empty() : TypedDate.of(InWords.dayOf(open.startsAt()));
        var form =
                drafts.find(actor, draft(id))
                        .map(saved ->
                                new FindingForm(
                                        medical.version(),
                                        on,
                                        one(saved, "examinedBy"),
                                        one(saved, "findings"),
                                        one(saved, "childsWords"),
                                        one(saved, "nextSteps")))
                        .orElseGet(() ->
                                new FindingForm(medical.version(), on, null, null, null, null));
        return page("findings", id, Fields.of(form), model);
    }

    private static String one(Drafts.Draft saved, String name) {
        return String.join("", saved.fields().getOrDefault(name, List.of()));
    }

    private static String draft(MedicalId id) {
        return "medicals/" + id + "/findings";
    }

    @PostMapping("/{id}/findings")
    String examined(
            @PathVariable MedicalId id,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> goOn.examined(id, form.toExamined(), form.version(), actor));
        if (!errors.hasErrors()) {
            drafts.discard(actor, draft(id));
        }
        return answer("findings", id, form, errors, model, response);
    }

    @GetMapping("/{id}/withdrawal")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String askWhy(@PathVariable MedicalId id, Model model) {
        var form = new MedicalWithdrawForm(medicals.requireToRun(id).version(), null);
        return page("withdraw", id, Fields.of(form), model);
    }

    @PostMapping("/{id}/withdrawal")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String withdraw(
            @PathVariable MedicalId id,
            @Valid @ModelAttribute("form") MedicalWithdrawForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> goOn.withdraw(id, form.stripped(), form.version(), actor));
        return answer("withdraw", id, form, errors, model, response);
    }

    private String answer(
            String template,
            MedicalId id,
            Object form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(template, id, Fields.of(form, errors), model);
        }
        return "redirect:/medicals/" + id;
    }

    private String page(String template, MedicalId id, Fields fields, Model model) {
        model.addAttribute("medical", medicals.require(id));
        model.addAttribute("fields", fields);
        return "childprotection/medical/" + template;
    }
}
