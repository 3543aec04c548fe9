package org.lineofsight.partnership.board.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.meeting.GroupMeetings;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who came to a group's meetings, on screen and on paper. */
@Controller
@RequestMapping("/partnership/attendance")
@Allowed({Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER})
class AttendanceController {

    private final Groups groups;
    private final GroupMeetings meetings;
    private final Engagement engagement;
    private final Clock clock;

    AttendanceController(
            Groups groups, GroupMeetings meetings, Engagement engagement, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.engagement = engagement;
        this.clock = clock;
    }

    @GetMapping
    String every(Model model) {
        model.addAttribute("page", new EveryGroupPage(engagement.since(), engagement.lines()));
        return "board/attendance/every";
    }

    @GetMapping("/falling-away")
    String fallingAway(Model model) {
        model.addAttribute("page", new EveryGroupPage(engagement.since(), engagement.lines()));
        return "board/attendance/falling-away";
    }

    @GetMapping("/{group}")
    String show(@PathVariable UUID group, @ModelAttribute("form") PeriodForm form, Model model) {
        var page = page(new GroupId(group), form);
        model.addAttribute("page", page);
        model.addAttribute("fields", Fields.of(page.period()));
        return "board/attendance/show";
    }

    @GetMapping("/{group}/print")
    String print(@PathVariable UUID group, @ModelAttribute("form") PeriodForm form, Model model) {
        model.addAttribute("page", page(new GroupId(group), form));
        return "board/attendance/print";
    }

    private AttendancePage page(GroupId id, PeriodForm form) {
        var today = LocalDate.now(clock);
        var period = form.within(today);
        var on = period.last().isAfter(today) ? today : period.last();
        var chosen = groups.require(id, on);
        var held = meetings.held(id, period.first(), period.last());
        return new AttendancePage(
                chosen,
                choices(groups.all(today), chosen, period),
                period,
                AttendanceTable.of(
                        groups.seats(id, period.first(), period.last()),
                        groups.holders(id),
                        held,
                        on),
                held);
    }

    private static List<Choice> choices(List<Group> standing, Group chosen, PeriodForm period) {
        return Stream.concat(
                        Stream.of(
                                new Choice("Every group", "/partnership/attendance", null, false)),
                        standing.stream()
                                .map(group ->
                                        new Choice(
                                                group.name(),
                                                "/partnership/attendance/%s?%s"
                                                        .formatted(
                                                                group.id(),
                                                                AttendancePage.query(period)),
                                                null,
                                                group.id().equals(chosen.id()))))
                .toList();
    }
}
