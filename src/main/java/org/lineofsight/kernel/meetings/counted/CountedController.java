package org.lineofsight.kernel.meetings.counted;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which meetings were quorate: totals for the partnership’s office, and the meetings for managers.
 */
@Controller
@RequestMapping(CountedPage.ADDRESS)
@Allowed({PARTNERSHIP_OFFICER, SOCIAL_WORK_MANAGER})
class CountedController {

    private final CountedMeetings meetings;
    private final List<MeetingKind> kinds;
    private final Clock clock;

    CountedController(CountedMeetings meetings, List<MeetingKind> kinds, Clock clock) {
        this.meetings = meetings;
        this.kinds = List.copyOf(kinds);
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var present = ReportingYear.on(LocalDate.now(clock));
        var asked =
                new CountedPage.Asked(
                        year == null || year < 2000 || year > present.starts()
                                ? present
                                : new ReportingYear(year),
                        Measure.of(which),
                        kinds.stream().anyMatch(each -> each.code().equals(kind)) ? kind : null,
                        after);
        var page = CountedPage.of(meetings.of(asked.year()), asked, present, kinds);
        AuditTrail.read(page.rows().stream().map(CountedMeeting::id).toList());
        model.addAttribute("page", page);
        return "meetings/counted/show";
    }
}
