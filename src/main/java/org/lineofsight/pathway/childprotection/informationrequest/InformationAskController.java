package org.lineofsight.pathway.childprotection.informationrequest;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.AnsweringRoles;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What was asked about a case, and asking more: the template of the section, for the case. */
@Controller
@RequestMapping("/child-protection/cases/{id}/information-requests")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class InformationAskController {

    private final Cases cases;
    private final Agencies agencies;
    private final AnsweringRoles answeringRoles;
    private final InformationRequests requests;
    private final AskForInformation askForInformation;
    private final Clocks clocks;
    private final Clock clock;
    private final Drafts drafts;

    InformationAskController(
            Cases cases,
            Agencies agencies,
            AnsweringRoles answeringRoles,
            InformationRequests requests,
            AskForInformation askForInformation,
            Clocks clocks,
            Clock clock,
            Drafts drafts) {
        this.cases = cases;
        this.agencies = agencies;
        this.answeringRoles = answeringRoles;
        this.requests = requests;
        this.askForInformation = askForInformation;
        this.clocks = clocks;
        this.clock = clock;
        this.drafts = drafts;
    }

    @GetMapping
    String list(@PathVariable CaseId id, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("requests", requests.of(id));
        return "childprotection/informationrequest/of-case";
    }

    @GetMapping("/new")
    String ask(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable Section section,
            Actor actor,
            Model model) {
        var found = cases.require(id);
        // whoever asks for a section's questions wants these, and not what they typed before
        var saved =
                section == null
                        ? drafts.find(actor, draft(id))
                                .flatMap(draft ->
                                        SavedForm.as(InformationAskForm.class, draft.fields()))
                        : Optional.<InformationAskForm>empty();
        return page(found, Fields.of(saved.orElseGet(() -> template(found, section))), model);
    }

    private InformationAskForm template(Case found, @Nullable Section chosen) {
        var section = chosen == null ? Section.SECTION_47 : chosen;
        return InformationAskForm.template(
                section, found.children().stream().map(CaseChild::id).toList(), replyBy(section));
    }

    private static String draft(CaseId id) {
        return "child-protection/cases/" + id + "/information-requests/new";
    }

    private LocalDate replyBy(Section section) {
        var timescale =
                switch (section) {
                    case SECTION_17 -> ChildProtectionTimescales.INFORMATION_SECTION_17;
                    case SECTION_47 -> ChildProtectionTimescales.INFORMATION_SECTION_47;
                };
        return InWords.dayOf(clocks.wouldBeDue(timescale, clock.instant()).at());
    }

    @PostMapping("/new")
    String ask(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") InformationAskForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        var asked = new ArrayList<String>();
        Submission.of(
                errors,
                () -> asked.add(askForInformation.ask(id, form.toAsking(), actor).toString()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(cases.require(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/information-requests/" + asked.getFirst();
    }

    private String page(Case found, Fields fields, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("addressees", addressees());
        model.addAttribute("fields", fields);
        return "childprotection/informationrequest/ask";
    }

    /** General practices first: they are asked most. */
    private List<Option> addressees() {
        var today = LocalDate.now(clock);
        var answering = answeringRoles.all();
        var practices = new ArrayList<Option>();
        var others = new ArrayList<Option>();
        for (var agency : agencies.all()) {
            if (agency.on(today)) {
                var role = answering.get(agency.id().value());
                (agency.kind() == AgencyKind.GENERAL_PRACTICE ? practices : others)
                        .add(
                                Option.of(
                                        agency.id().value().toString(),
                                        agency.name()
                                                + (role == null
                                                        ? " (by letter: nobody here answers for it)"
                                                        : ", "
                                                                + role.label()
                                                                        .toLowerCase(Locale.UK))));
            }
        }
        practices.addAll(others);
        practices.add(
                Option.of(
                        InformationAskForm.OUTSIDE,
                        "Somebody who is not in the directory (by letter)"));
        return practices;
    }
}
