package org.lineofsight.pathway.practicetools.tool;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.pathway.practicetools.ToolId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's practice tools, and one sheet: write it, read it, do it again, correct it. */
@Controller
@RequestMapping("/practice-tools")
@Allowed({
    PRACTITIONER,
    SAFEGUARDING_LEAD,
    FRONT_DOOR_WORKER,
    FRONT_DOOR_MANAGER,
    EARLY_HELP_WORKER,
    EARLY_HELP_MANAGER
})
class ToolsController {

    private static final Field NO_CORRECTION = Field.empty("reason");

    private final ToolQueries queries;
    private final StartTool startTool;
    private final FinishTool finishTool;
    private final AttachTool attachTool;
    private final People people;
    private final Drafts drafts;
    private final Clock clock;

    ToolsController(
            ToolQueries queries,
            StartTool startTool,
            FinishTool finishTool,
            AttachTool attachTool,
            People people,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.startTool = startTool;
        this.finishTool = finishTool;
        this.attachTool = attachTool;
        this.people = people;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("page", ToolsPage.of(queries.listed(actor), LocalDate.now(clock)));
        return "practicetools/tool/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ToolId id, Actor actor, Model model) {
        return show(id, NO_CORRECTION, ErrorSummary.NONE, actor, model);
    }

    @GetMapping("/{id}/print")
    String print(@PathVariable ToolId id, Actor actor, Model model) {
        if (queries.require(id).draft()) {
            throw new NotVisible();
        }
        show(id, NO_CORRECTION, ErrorSummary.NONE, actor, model);
        model.addAttribute(
                "printed", "Printed at " + InWords.moment(clock.instant()) + " by " + actor.name());
        return "practicetools/tool/print";
    }

    @GetMapping("/{id}/sheet")
    String write(@PathVariable ToolId id, Actor actor, Model model) {
        var tool = queries.draftOf(id, actor);
        var form =
                drafts.find(actor, ToolQueries.draft(id))
                        .map(saved -> SheetForm.of(saved.fields()))
                        .orElseGet(() -> SheetForm.blank(LocalDate.now(clock), actor.name()));
        return write(tool, form, model);
    }

    @PostMapping("/{id}/sheet")
    String finish(
            @PathVariable ToolId id,
            HttpServletRequest request,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var tool = queries.draftOf(id, actor);
        var form = SheetForm.of(typed(request));
        var sheet = form.sheet(tool.kind(), areas(tool));
        var missing = form.unreadable();
        missing.addAll(finishTool.missing(sheet));
        if (!missing.isEmpty()) {
            drafts.save(actor, ToolQueries.draft(id), form.typed());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return write(tool, form.with(missing), model);
        }
        finishTool.finish(id, sheet, actor);
        return "redirect:/practice-tools/" + id;
    }

    @PostMapping("/{id}/later")
    String later(@PathVariable ToolId id, HttpServletRequest request, Actor actor) {
        queries.draftOf(id, actor);
        drafts.save(actor, ToolQueries.draft(id), typed(request));
        return "redirect:/practice-tools";
    }

    @PostMapping("/{id}/throwing-away")
    String throwAway(@PathVariable ToolId id, Actor actor) {
        finishTool.throwAway(id, actor);
        return "redirect:/practice-tools";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable ToolId id, Actor actor) {
        return "redirect:/practice-tools/" + startTool.again(id, actor) + "/sheet";
    }

    @PostMapping("/{id}/correction")
    String correct(
            @PathVariable ToolId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/practice-tools/" + startTool.correct(id, reason, actor) + "/sheet";
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    id,
                    Field.of("reason", reason).withError(broken.words()),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#reason")),
                    actor,
                    model);
        }
    }

    @PostMapping("/{id}/attachment")
    String attach(@PathVariable ToolId id, @RequestParam("record") UUID caseRecord, Actor actor) {
        queries.require(id);
        attachTool.beside(id.value(), caseRecord, actor);
        return "redirect:/practice-tools/" + id;
    }

    private String show(
            ToolId id, Field correction, ErrorSummary errors, Actor actor, Model model) {
        var tool = queries.require(id);
        if (tool.draft()) {
            return "redirect:/practice-tools/" + id + "/sheet";
        }
        var beside = queries.beside(id.value());
        var mine = tool.authorId().equals(actor.accountId());
        model.addAttribute(
                "page",
                new ToolPage(
                        tool,
                        before(tool).orElse(null),
                        SheetRules.theGuideSuggests(tool.sheet()),
                        beside,
                        mine,
                        people.find(new PersonRecordId(tool.personRecordId())).isPresent(),
                        actor.is(PRACTITIONER, SAFEGUARDING_LEAD),
                        mine ? cases(tool, beside, actor) : List.of(),
                        correction));
        model.addAttribute("errors", errors);
        return "practicetools/tool/show";
    }

    private List<ToolQueries.CaseChild> cases(
            ToolQueries.Tool tool, List<ToolQueries.Beside> beside, Actor actor) {
        var already = beside.stream().map(ToolQueries.Beside::caseId).toList();
        var cases = new LinkedHashMap<UUID, ToolQueries.CaseChild>();
        Stream.concat(
                        queries
                                .childrenIHelp(
                                        tool.personRecordId(),
                                        actor.is(PRACTITIONER, SAFEGUARDING_LEAD))
                                .stream(),
                        queries.childrenIReferred(actor).stream())
                .filter(each -> !already.contains(each.in().id()))
                .forEach(each -> cases.putIfAbsent(each.in().id(), each));
        return List.copyOf(cases.values());
    }

    private String write(ToolQueries.Tool tool, SheetForm form, Model model) {
        var id = new ToolId(tool.id());
        model.addAttribute(
                "page",
                new SheetPage(
                        tool,
                        before(tool).orElse(null),
                        areas(tool),
                        form,
                        "/drafts?form=" + ToolQueries.draft(id)));
        return "practicetools/tool/sheet";
    }

    private List<Area> areas(ToolQueries.Tool tool) {
        return queries.areas(tool.kind(), tool.edition(), tool.band());
    }

    /** What it is compared with, where the reader may see that too. */
    private Optional<ToolQueries.Tool> before(ToolQueries.Tool tool) {
        @Nullable UUID previous = tool.previousId();
        if (previous == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(queries.require(new ToolId(previous)));
        } catch (NotVisible notTheirs) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("_csrf")) {
                        typed.put(name, List.of(values));
                    }
                });
        return typed;
    }
}
