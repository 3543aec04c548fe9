package org.lineofsight.pathway.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.CORE_GROUP;
import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.INITIAL_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.NEED_REVIEW;
import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.REVIEW_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.STRATEGY_DISCUSSION;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.kernel.timescales.WorkingDays;

class ChildProtectionMeetingsTests {

    private static final WorkingDays DAYS = new WorkingDays(BankHolidays.shipped());

    @Test
    void reports_to_an_initial_conference_are_there_two_working_days_before_it() {
        due(INITIAL_CONFERENCE, "2026-03-05", "2026-03-03");
        // Tuesday after Easter: Good Friday and Easter Monday do not count
        due(INITIAL_CONFERENCE, "2026-04-07", "2026-04-01");
    }

    @Test
    void reports_to_a_review_are_there_five_working_days_before_it() {
        due(REVIEW_CONFERENCE, "2026-03-09", "2026-03-02");
        due(REVIEW_CONFERENCE, "2026-05-08", "2026-04-30");
    }

    private static void due(MeetingKind kind, String conference, String report) {
        assertThat(kind.papers())
                .hasSize(2)
                .allSatisfy(paper ->
                        assertThat(paper.dueOn(LocalDate.parse(conference), DAYS))
                                .isEqualTo(report));
    }

    @Test
    void reports_are_for_conferences_and_minutes_for_every_meeting() {
        assertThat(STRATEGY_DISCUSSION.papers()).isEmpty();
        assertThat(CORE_GROUP.papers()).isEmpty();
        assertThat(STRATEGY_DISCUSSION.minutes())
                .isEqualTo(ChildProtectionTimescales.STRATEGY_MINUTES);
        assertThat(CORE_GROUP.minutes()).isEqualTo(ChildProtectionTimescales.PLAN_MINUTES);
        assertThat(NEED_REVIEW.minutes()).isEqualTo(ChildProtectionTimescales.PLAN_MINUTES);
    }
}
