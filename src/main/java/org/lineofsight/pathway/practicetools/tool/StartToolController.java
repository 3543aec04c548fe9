package org.lineofsight.pathway.practicetools.tool;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Match;
import org.lineofsight.kernel.people.People;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which tool, about which child: a record that is there already is found before one is made. */
@Controller
@RequestMapping("/practice-tools/start")
@Allowed({
    PRACTITIONER,
    SAFEGUARDING_LEAD,
    FRONT_DOOR_WORKER,
    FRONT_DOOR_MANAGER,
    EARLY_HELP_WORKER,
    EARLY_HELP_MANAGER
})
class StartToolController {

    private final ToolQueries queries;
    private final StartTool startTool;
    private final RecordChild recordChild;
    private final People people;
    private final Clock clock;

    StartToolController(
            ToolQueries queries,
            StartTool startTool,
            RecordChild recordChild,
            People people,
            Clock clock) {
        this.queries = queries;
        this.startTool = startTool;
        this.recordChild = recordChild;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable UUID record, Actor actor, Model model) {
        var form = StartForm.beside(record == null ? null : record.toString());
        return page(form, Fields.of(form), List.of(), actor, model);
    }

    @PostMapping
    String start(
            @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(!children(form, actor).isEmpty(), errors);
        if (errors.hasErrors()) {
            return unfinished(form, errors, List.of(), actor, model, response);
        }
        var today = LocalDate.now(clock);
        if (form.known() == null && !form.noneMatches()) {
            var matches = people.search(form.search(today));
            if (!matches.isEmpty()) {
                return page(form, Fields.of(form), matches, actor, model);
            }
        }
        var started = new Started();
        Submission.of(errors, () -> started.at = begin(form, today, actor));
        return started.at.isEmpty()
                ? unfinished(form, errors, List.of(), actor, model, response)
                : "redirect:" + started.at;
    }

    private static final class Started {
        private String at = "";
    }

    private String begin(StartForm form, LocalDate today, Actor actor) {
        var known = form.known();
        var child =
                known == null ? recordChild.record(form.name(), form.when(today), actor) : known;
        var kind = form.tool();
        var caseRecord = form.caseRecord();
        return kind == null
                ? "/practice-tools/chronologies/new?child="
                        + child
                        + (caseRecord == null ? "" : "&record=" + caseRecord)
                : "/practice-tools/"
                        + startTool.start(kind, child, form.ageBand(), caseRecord, actor)
                        + "/sheet";
    }

    private String unfinished(
            StartForm form,
            BindingResult errors,
            List<Match> matches,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, Fields.of(form, errors), matches, actor, model);
    }

    private String page(
            StartForm form, Fields fields, List<Match> matches, Actor actor, Model model) {
        var caseRecord = form.caseRecord();
        model.addAttribute(
                "page",
                new StartPage(
                        children(form, actor),
                        caseRecord == null ? null : caseRecord.toString(),
                        caseRecord == null
                                ? null
                                : queries.childrenOf(caseRecord).getFirst().in().name(),
                        matches,
                        fields));
        model.addAttribute("today", LocalDate.now(clock));
        return "practicetools/tool/start";
    }

    private List<StartPage.Child> children(StartForm form, Actor actor) {
        var caseRecord = form.caseRecord();
        var found =
                caseRecord == null
                        ? queries.childrenIReferred(actor)
                        : queries.childrenOf(caseRecord);
        var children = new LinkedHashMap<String, StartPage.Child>();
        for (var each : found) {
            children.putIfAbsent(
                    each.person().toString(),
                    new StartPage.Child(
                            each.person().toString(),
                            each.name(),
                            caseRecord == null ? "Referral " + each.in().reference() : null));
        }
        for (var each : queries.childrenIKnow(actor)) {
            if (caseRecord == null) {
                children.putIfAbsent(each.id(), each);
            }
        }
        return List.copyOf(children.values());
    }
}
