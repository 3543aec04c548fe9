package org.lineofsight.kernel.meetings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.kernel.meetings.Discipline.HEALTH;
import static org.lineofsight.kernel.meetings.Discipline.POLICE;
import static org.lineofsight.kernel.meetings.Discipline.SOCIAL_CARE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.timescales.Subject;

class MeetingRulesTests {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final MeetingKind KIND =
            new MeetingKind(
                    "test.meeting", "Test meeting", Quorum.of(SOCIAL_CARE).and(POLICE), "a test");

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void whom_the_quorum_needs_is_asked() {
        refuses(
                () -> MeetingRules.whomTheQuorumNeedsIsAsked(KIND, List.of(SOCIAL_CARE, HEALTH)),
                "meeting.not-asked");
        assertThatCode(() ->
                        MeetingRules.whomTheQuorumNeedsIsAsked(KIND, List.of(POLICE, SOCIAL_CARE)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_meeting_ends_after_it_starts_and_within_a_day() {
        refuses(() -> MeetingRules.itEndsAfterItStarts(NINE, NINE), "meeting.times");
        refuses(
                () -> MeetingRules.itEndsAfterItStarts(NINE, NINE.plus(Duration.ofHours(13))),
                "meeting.times");
        assertThatCode(() ->
                        MeetingRules.itEndsAfterItStarts(NINE, NINE.plus(Duration.ofHours(12))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_meeting_is_in_a_place_or_can_be_joined() {
        refuses(() -> MeetingRules.itIsSomewhere(null, null), "meeting.nowhere");
        assertThatCode(() -> MeetingRules.itIsSomewhere(null, "By telephone"))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_held_or_cancelled_is_not_moved() {
        refuses(() -> MeetingRules.itIsStillToCome(meeting(MeetingStatus.HELD)), "meeting.over");
        refuses(
                () -> MeetingRules.itIsStillToCome(meeting(MeetingStatus.CANCELLED)),
                "meeting.over");
        assertThatCode(() -> MeetingRules.itIsStillToCome(meeting(MeetingStatus.CALLED)))
                .doesNotThrowAnyException();
    }

    @Test
    void attendance_is_recorded_from_the_moment_it_begins() {
        refuses(
                () ->
                        MeetingRules.attendanceIsRecordedOnceItHasBegun(
                                meeting(MeetingStatus.CALLED), NINE.minusMillis(1)),
                "meeting.not-begun");
        refuses(
                () ->
                        MeetingRules.attendanceIsRecordedOnceItHasBegun(
                                meeting(MeetingStatus.CANCELLED), NINE),
                "meeting.cancelled");
        assertThatCode(() ->
                        MeetingRules.attendanceIsRecordedOnceItHasBegun(
                                meeting(MeetingStatus.CALLED), NINE))
                .doesNotThrowAnyException();
        refuses(() -> MeetingRules.somebodysAttendanceIsRecorded(List.of()), "meeting.attendance");
    }

    @Test
    void a_deputy_has_a_name_and_apologies_a_reason() {
        refuses(() -> MeetingRules.aDeputyIsNamed(Reply.Answer.DEPUTY, null), "meeting.deputy");
        refuses(() -> MeetingRules.apologiesSayWhy(Reply.Answer.APOLOGY, null), "meeting.apology");
        assertThatCode(
                        () -> {
                            MeetingRules.aDeputyIsNamed(Reply.Answer.COMING, null);
                            MeetingRules.apologiesSayWhy(Reply.Answer.REPORT, null);
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void cancelling_and_going_ahead_without_a_quorum_say_why() {
        refuses(() -> MeetingRules.cancellingSaysWhy(" "), "meeting.cancelled-because");
        refuses(() -> MeetingRules.goingAheadWithoutAQuorumSaysWhy(" "), "meeting.without-quorum");
    }

    @Test
    void a_quorate_meeting_needs_no_reason_to_go_ahead() {
        var nobody = KIND.quorum().judge(List.of());
        assertThatCode(() -> MeetingRules.onlyWithoutAQuorum(nobody)).doesNotThrowAnyException();
        var both = KIND.quorum().judge(List.of(there(SOCIAL_CARE), there(POLICE)));
        refuses(() -> MeetingRules.onlyWithoutAQuorum(both), "meeting.quorate");
    }

    private static Voice there(Discipline discipline) {
        return new Voice(discipline, UUID.randomUUID(), "Agency", Presence.THERE, "came");
    }

    private static Meeting meeting(MeetingStatus status) {
        return new Meeting(
                MeetingId.next(),
                KIND,
                new Subject("test", UUID.randomUUID()),
                UUID.randomUUID(),
                "/",
                "M-26-TEST22",
                "Somebody",
                NINE,
                NINE.plus(Duration.ofHours(1)),
                "Here",
                null,
                UUID.randomUUID(),
                "A chair",
                "A caller",
                status,
                0,
                null,
                0,
                null,
                null,
                true,
                null,
                List.of());
    }
}
