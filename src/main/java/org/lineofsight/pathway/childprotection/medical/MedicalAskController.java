package org.lineofsight.pathway.childprotection.medical;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lineofsight.kernel.access.AnsweringRoles;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
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

/**
 * The medicals of a case, and asking for more, with the children of the strategy discussion that
 * need one.
 */
@Controller
@RequestMapping("/child-protection/cases/{id}/medicals")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class MedicalAskController {

    private final Cases cases;
    private final Medicals medicals;
    private final Agencies agencies;
    private final AnsweringRoles answeringRoles;
    private final AskForMedicals askForMedicals;
    private final Clock clock;

    MedicalAskController(
            Cases cases,
            Medicals medicals,
            Agencies agencies,
            AnsweringRoles answeringRoles,
            AskForMedicals askForMedicals,
            Clock clock) {
        this.cases = cases;
        this.medicals = medicals;
        this.agencies = agencies;
        this.answeringRoles = answeringRoles;
        this.askForMedicals = askForMedicals;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable CaseId id, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("considered", medicals.considered(id));
        model.addAttribute("medicals", medicals.of(id));
        return "childprotection/medical/of-case";
    }

    @GetMapping("/new")
    String ask(@PathVariable CaseId id, Model model) {
        cases.require(id);
        return page(id, Fields.of(MedicalAskForm.of(medicals.considered(id))), model);
    }

    @PostMapping("/new")
    String ask(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") MedicalAskForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        askForMedicals.ask(
                                id,
                                form.children(),
                                form.kind(),
                                form.agencyId(),
                                form.whyText(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/cases/" + id + "/medicals";
    }

    private String page(CaseId id, Fields fields, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("considered", medicals.considered(id));
        model.addAttribute("services", services());
        model.addAttribute("fields", fields);
        return "childprotection/medical/ask";
    }

    /** The health services of today. */
    private List<Option> services() {
        var today = LocalDate.now(clock);
        var answering = answeringRoles.all();
        return agencies.all().stream()
                .filter(agency -> agency.on(today))
                .filter(agency -> Discipline.of(agency.kind()) == Discipline.HEALTH)
                .map(agency -> {
                    var role = answering.get(agency.id().value());
                    return Option.of(
                            agency.id().value().toString(),
                            agency.name()
                                    + (role == null
                                            ? " (nobody here answers for it today: telephone as well)"
                                            : ", " + role.label().toLowerCase(Locale.UK)));
                })
                .toList();
    }
}
