package org.lineofsight.pathway.childprotection.caseload;

import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingTimescales;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.attendance.AttendanceQueries;
import org.lineofsight.pathway.childprotection.elsewhere.ElsewhereQueries;
import org.lineofsight.platform.actor.Actor;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The caseload, each case, and who has it. */
@Controller
@RequestMapping("/child-protection")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
class CaseController {

    private final Cases cases;
    private final CaseQueries queries;
    private final AllocateCase allocateCase;
    private final CloseCase closeCase;
    private final Clocks clocks;
    private final List<BesideTheCase> beside;
    private final AttendanceQueries attendances;
    private final ElsewhereQueries elsewhere;
    private final Clock clock;

    CaseController(
            Cases cases,
            CaseQueries queries,
            AllocateCase allocateCase,
            CloseCase closeCase,
            Clocks clocks,
            List<BesideTheCase> beside,
            AttendanceQueries attendances,
            ElsewhereQueries elsewhere,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.allocateCase = allocateCase;
        this.closeCase = closeCase;
        this.clocks = clocks;
        this.attendances = attendances;
        this.beside = beside.stream().sorted(Comparator.comparing(BesideTheCase::place)).toList();
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", queries.list(CaseFilter.of(which, actor), after, actor));
        return "childprotection/caseload/list";
    }

    @GetMapping("/cases/{id}")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        var found = cases.require(id);
        model.addAttribute(
                "page",
                new CasePage(
                        found,
                        clocks.clocksOfRecord(id.value()).stream()
                                .filter(CaseClock::running)
                                .filter(each -> !MeetingTimescales.holds(each.rule()))
                                .map(running ->
                                        new CasePage.Clock(
                                                running.rule().title(),
                                                clocks.timeLeft(running),
                                                clocks.explain(running)))
                                .toList(),
                        queries.strategyDiscussions(id),
                        beside.stream().map(each -> each.of(found, actor)).toList(),
                        actor.is(SOCIAL_WORK_MANAGER),
                        !actor.is(CONFERENCE_CHAIR),
                        queries.plan(id).orElse(null),
                        LocalDate.now(clock)));
        model.addAttribute("attendances", attendances.of(id));
        model.addAttribute("elsewhere", elsewhere.ofCase(id));
        return "childprotection/caseload/show";
    }

    @GetMapping("/cases/{id}/allocation")
    @Allowed(SOCIAL_WORK_MANAGER)
    String ask(@PathVariable CaseId id, Actor actor, Model model) {
        var found = cases.require(id);
        return allocation(
                found,
                Fields.of(new AllocateForm(found.version(), found.workerAccount())),
                actor,
                model);
    }

    @PostMapping("/cases/{id}/allocation")
    @Allowed(SOCIAL_WORK_MANAGER)
    String allocate(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") AllocateForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        allocateCase.allocate(
                                id, Objects.requireNonNull(form.worker()), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return allocation(cases.require(id), Fields.of(form, errors), actor, model);
        }
        return "redirect:/child-protection/cases/" + id;
    }

    @GetMapping("/cases/{id}/closure")
    @Allowed(SOCIAL_WORK_MANAGER)
    String askWhy(@PathVariable CaseId id, Model model) {
        var found = cases.require(id);
        return closure(found, Fields.of(new CloseForm(found.version(), null, null)), model);
    }

    @PostMapping("/cases/{id}/closure")
    @Allowed(SOCIAL_WORK_MANAGER)
    String close(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") CloseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        closeCase.close(
                                id, form.reason(), form.becauseText(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return closure(cases.require(id), Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/cases/" + id;
    }

    private static String closure(Case found, Fields fields, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("reasons", ReasonForClosure.options());
        model.addAttribute("fields", fields);
        return "childprotection/caseload/close";
    }

    private String allocation(Case found, Fields fields, Actor actor, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("workers", allocateCase.workers(actor));
        model.addAttribute("fields", fields);
        return "childprotection/caseload/allocate";
    }
}
