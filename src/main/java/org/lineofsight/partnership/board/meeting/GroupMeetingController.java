package org.lineofsight.partnership.board.meeting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.WhenAndWhere;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SavedForm;
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

/** Planning and calling the groups' meetings, their agendas, and what was decided. */
@Controller
@RequestMapping("/partnership")
@Allowed({Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER})
class GroupMeetingController {

    private static final String PLAN = "board-plan-ahead";

    private final Groups groups;
    private final GroupMeetings groupMeetings;
    private final Meetings meetings;
    private final Agendas agendas;
    private final WhatIsDue whatIsDue;
    private final ForwardPlan forwardPlan;
    private final CallGroupMeeting callGroupMeeting;
    private final AskWhoSitsThere askWhoSitsThere;
    private final ChangeChair changeChair;
    private final ChangeAgenda changeAgenda;
    private final Actions actions;
    private final Drafts drafts;
    private final Clock clock;

    GroupMeetingController(
            Groups groups,
            GroupMeetings groupMeetings,
            Meetings meetings,
            Agendas agendas,
            WhatIsDue whatIsDue,
            ForwardPlan forwardPlan,
            CallGroupMeeting callGroupMeeting,
            AskWhoSitsThere askWhoSitsThere,
            ChangeChair changeChair,
            ChangeAgenda changeAgenda,
            Actions actions,
            Drafts drafts,
            Clock clock) {
        this.groups = groups;
        this.groupMeetings = groupMeetings;
        this.meetings = meetings;
        this.agendas = agendas;
        this.whatIsDue = whatIsDue;
        this.forwardPlan = forwardPlan;
        this.callGroupMeeting = callGroupMeeting;
        this.askWhoSitsThere = askWhoSitsThere;
        this.changeChair = changeChair;
        this.changeAgenda = changeAgenda;
        this.actions = actions;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    String list(@RequestParam(required = false) @Nullable UUID group, Actor actor, Model model) {
        var today = LocalDate.now(clock);
        var standing = groups.all(today);
        var chosen = group == null ? null : groups.require(new GroupId(group));
        var all = chosen == null ? groupMeetings.all() : groupMeetings.of(chosen.id());
        model.addAttribute(
                "page",
                new MeetingsPage(
                        choices(standing, chosen),
                        chosen,
                        forwardPlan.open().stream()
                                .filter(each -> chosen == null || each.group().equals(chosen.id()))
                                .toList(),
                        all.stream().filter(each -> each.status() == MeetingStatus.CALLED).toList(),
                        all.stream()
                                .filter(each -> each.status() != MeetingStatus.CALLED)
                                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                                .toList(),
                        GroupMeetings.due(chosen == null ? standing : List.of(chosen), all, today),
                        names(),
                        today,
                        actor.role() == Role.PARTNERSHIP_OFFICER));
        return "board/meeting/list";
    }

    private Map<GroupId, String> names() {
        return groups.ever().stream().collect(Collectors.toMap(Group::id, Group::name));
    }

    private static List<Choice> choices(List<Group> standing, @Nullable Group chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("All", "/partnership/meetings", null, chosen == null));
        for (var group : standing) {
            choices.add(
                    new Choice(
                            group.name(),
                            "/partnership/meetings?group=" + group.id(),
                            null,
                            chosen != null && chosen.id().equals(group.id())));
        }
        return choices;
    }

    @GetMapping("/meetings/plan")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String askPlan(
            @RequestParam(required = false) @Nullable String group, Actor actor, Model model) {
        var empty = new PlanForm(group, null, null);
        return plan(
                Fields.of(SavedForm.of(drafts.find(actor, PLAN), PlanForm.class, empty)), model);
    }

    @PostMapping("/meetings/plan")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String plan(
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        forwardPlan.plan(
                                groups.require(form.groupId()).id(),
                                form.on().toDate().orElseThrow(),
                                form.themeText(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return plan(Fields.of(form, errors), model);
        }
        drafts.discard(actor, PLAN);
        return "redirect:/partnership/meetings";
    }

    private String plan(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute(
                "groups",
                groups.all(LocalDate.now(clock)).stream()
                        .map(group -> Option.of(group.id().toString(), group.name()))
                        .toList());
        return "board/meeting/plan";
    }

    @GetMapping("/meetings/plan/{planned}/drop")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String askWhyDropped(@PathVariable UUID planned, Actor actor, Model model) {
        var draft = drafts.find(actor, "board-drop-" + planned);
        return drop(
                planned, Fields.of(SavedForm.of(draft, DropForm.class, new DropForm(null))), model);
    }

    @PostMapping("/meetings/plan/{planned}/drop")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String drop(
            @PathVariable UUID planned,
            @Valid @ModelAttribute("form") DropForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> forwardPlan.drop(planned, form.stripped()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drop(planned, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-drop-" + planned);
        return "redirect:/partnership/meetings";
    }

    private String drop(UUID id, Fields fields, Model model) {
        var planned = planned(id).orElseThrow(NotVisible::new);
        model.addAttribute("fields", fields);
        model.addAttribute("planned", planned);
        model.addAttribute("group", groups.require(planned.group()).name());
        return "board/meeting/drop";
    }

    @GetMapping("/meetings/groups/{group}/new")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String askWhen(
            @PathVariable UUID group,
            @RequestParam(required = false) @Nullable UUID planned,
            Actor actor,
            Model model) {
        var begun =
                planned(planned)
                        .map(GroupMeetingController::form)
                        .orElseGet(() -> new GroupMeetingForm(null, null, null));
        var draft = callDraft(group, planned);
        return call(
                groups.require(new GroupId(group)),
                draft,
                Fields.of(SavedForm.of(drafts.find(actor, draft), GroupMeetingForm.class, begun)),
                model);
    }

    private static String callDraft(UUID group, @Nullable UUID planned) {
        return "board-call-" + (planned == null ? group : planned);
    }

    private Optional<ForwardPlan.Planned> planned(@Nullable UUID planned) {
        return forwardPlan.open().stream().filter(each -> each.id().equals(planned)).findFirst();
    }

    private static GroupMeetingForm form(ForwardPlan.Planned planned) {
        return new GroupMeetingForm(
                new WhenAndWhere(TypedDate.of(planned.on()), null, "120", null, null),
                planned.theme(),
                null);
    }

    @PostMapping("/meetings/groups/{group}/new")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String call(
            @PathVariable UUID group,
            @RequestParam(required = false) @Nullable UUID planned,
            @Valid @ModelAttribute("form") GroupMeetingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var found = groups.require(new GroupId(group));
        var when = form.when();
        when.check(errors);
        var called = new ArrayList<MeetingId>();
        Submission.of(
                errors,
                () ->
                        called.add(
                                callGroupMeeting.call(
                                        found.id(),
                                        when.startsAt(),
                                        when.endsAt(),
                                        when.placeText(),
                                        when.joiningText(),
                                        form.deputies().contains("YES"),
                                        form.themeText(),
                                        planned(planned).map(ForwardPlan.Planned::id).orElse(null),
                                        actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return call(found, callDraft(group, planned), Fields.of(form, errors), model);
        }
        drafts.discard(actor, callDraft(group, planned));
        return "redirect:/partnership/meetings/" + called.getFirst();
    }

    private String call(Group group, String draft, Fields fields, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("group", group);
        model.addAttribute("seats", groups.seats(group.id(), LocalDate.now(clock)));
        model.addAttribute("fields", fields);
        return "board/meeting/call";
    }

    @GetMapping("/meetings/{id}")
    @SignedIn
    String show(@PathVariable MeetingId id, Actor actor, Model model) {
        return show(require(id), Field.empty("keys"), actor, model);
    }

    private String show(Meeting meeting, Field ticked, Actor actor, Model model) {
        var due =
                actor.is(Role.PARTNERSHIP_OFFICER) && meeting.status() != MeetingStatus.CANCELLED
                        ? whatIsDue.on(meeting, actor)
                        : List.<WhatIsDue.Proposal>of();
        model.addAttribute(
                "page",
                new GroupMeetingPage(
                        meeting,
                        agendas.of(meeting.id()),
                        options(due, true),
                        options(due, false),
                        ticked,
                        askWhoSitsThere.changes(meeting),
                        changeChair.difference(meeting, actor).orElse(null),
                        !clock.instant().isBefore(meeting.startsAt()),
                        actions.of(Subject.of("meeting", meeting.id())),
                        actor.role()));
        return "board/meeting/show";
    }

    private static List<Option> options(List<WhatIsDue.Proposal> due, boolean own) {
        return due.stream()
                .filter(proposal -> proposal.own() == own)
                .map(proposal ->
                        Option.of(proposal.key(), proposal.title(), proposal.found())
                                .readAt(proposal.href()))
                .toList();
    }

    /** A meeting about a child has no agenda here. */
    private Meeting require(MeetingId id) {
        var meeting = meetings.require(id);
        if (!meeting.subject().kind().equals(CallGroupMeeting.SUBJECT)) {
            throw new NotVisible();
        }
        return meeting;
    }

    @GetMapping("/meetings/{id}/agenda")
    @SignedIn
    String agenda(@PathVariable MeetingId id, Actor actor, Model model) {
        model.addAttribute(
                "page", GroupMeetingPage.printed(require(id), agendas.of(id), actor.role()));
        return "board/meeting/agenda";
    }

    @PostMapping("/meetings/{id}/members")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String askWhoSitsThere(@PathVariable MeetingId id, Actor actor) {
        askWhoSitsThere.ask(id, actor);
        return "redirect:/partnership/meetings/" + id;
    }

    @PostMapping("/meetings/{id}/chair")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String changeChair(@PathVariable MeetingId id, Actor actor) {
        changeChair.change(id, actor);
        return "redirect:/partnership/meetings/" + id;
    }

    @PostMapping("/meetings/{id}/proposals")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String take(
            @PathVariable MeetingId id,
            @ModelAttribute("form") ProposalsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> changeAgenda.take(id, form.keys(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(require(id), Fields.of(form, errors).get("keys"), actor, model);
        }
        return "redirect:/partnership/meetings/" + id + "#agenda";
    }

    @GetMapping("/meetings/{id}/items/new")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String askItem(@PathVariable MeetingId id, Actor actor, Model model) {
        var draft = drafts.find(actor, "board-item-" + id);
        var empty = new ItemForm(null, null);
        return item(id, Fields.of(SavedForm.of(draft, ItemForm.class, empty)), model);
    }

    @PostMapping("/meetings/{id}/items/new")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String addItem(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors, () -> changeAgenda.add(id, form.titleText(), form.presenterText(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return item(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-item-" + id);
        return "redirect:/partnership/meetings/" + id + "#agenda";
    }

    private String item(MeetingId id, Fields fields, Model model) {
        model.addAttribute("meeting", require(id));
        model.addAttribute("fields", fields);
        return "board/meeting/item";
    }

    @PostMapping("/meetings/{id}/items/{item}/{step}")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String change(@PathVariable MeetingId id, @PathVariable UUID item, @PathVariable String step) {
        switch (step) {
            case "up" -> changeAgenda.move(id, item, true);
            case "down" -> changeAgenda.move(id, item, false);
            case "off" -> changeAgenda.takeOff(id, item);
            default -> throw new NotVisible();
        }
        return "redirect:/partnership/meetings/" + id + "#agenda";
    }

    @GetMapping("/meetings/{id}/items/{item}/outcome")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String askOutcome(
            @PathVariable MeetingId id, @PathVariable UUID item, Actor actor, Model model) {
        var found = agendas.require(id, item);
        var draft = drafts.find(actor, "board-outcome-" + item);
        return outcome(
                id,
                found,
                SavedForm.onRecord(draft, OutcomeForm.class, OutcomeForm.of(found)),
                model);
    }

    @PostMapping("/meetings/{id}/items/{item}/outcome")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String decide(
            @PathVariable MeetingId id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var found = agendas.require(id, item);
        Submission.of(
                errors,
                () ->
                        changeAgenda.decide(
                                id,
                                item,
                                form.outcome(),
                                form.decisionText(),
                                form.version(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return outcome(id, found, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-outcome-" + item);
        return "redirect:/partnership/meetings/" + id + "#agenda";
    }

    private String outcome(MeetingId id, AgendaItem item, Fields fields, Model model) {
        model.addAttribute("meeting", require(id));
        model.addAttribute("item", item);
        model.addAttribute("fields", fields);
        return "board/meeting/outcome";
    }

    @GetMapping("/decisions")
    String decisions(@RequestParam(required = false) @Nullable String year, Model model) {
        var chosen =
                Optional.ofNullable(year)
                        .flatMap(ReportingYear::of)
                        .orElseGet(() -> ReportingYear.on(LocalDate.now(clock)));
        model.addAttribute("year", chosen);
        model.addAttribute("items", agendas.decided(chosen.firstDay(), chosen.lastDay()));
        model.addAttribute("names", names());
        return "board/meeting/decisions";
    }
}
