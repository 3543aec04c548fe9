package org.lineofsight.kernel.meetings.counted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.Quoracy.Verdict;
import org.lineofsight.kernel.meetings.attendance.GoAheadWithoutQuorum;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.kernel.meetings.diary.MoveMeeting;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Quoracy is counted from who came, and the partnership's office counts without seeing a child. */
@SpringBootTest
@DatabaseTest
class CountedMeetingsTests {

    private static final String WHY = "Nobody could be found in the night";

    @Autowired MockMvcTester pages;
    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired CountedMeetings countedMeetings;
    @Autowired Meetings meetings;
    @Autowired RecordAttendance recordAttendance;
    @Autowired GoAheadWithoutQuorum goAheadWithoutQuorum;
    @Autowired MoveMeeting moveMeeting;
    @Autowired List<MeetingKind> kinds;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void a_meeting_is_counted_by_who_came_and_anew_when_that_is_put_right() {
        var meeting = called();
        assertThat(counted(scene.manager, meeting)).isEmpty();
        record(meeting, Attendance.TookPart.ABSENT);
        assertThat(counted(scene.manager, meeting))
                .get()
                .satisfies(found -> {
                    assertThat(found.verdict()).isEqualTo(Verdict.NOT_QUORATE);
                    assertThat(found.missing()).isNotEmpty();
                    assertThat(found.wentAhead()).isFalse();
                });
        record(meeting, Attendance.TookPart.BY_VIDEO);
        assertThat(counted(scene.manager, meeting))
                .get()
                .satisfies(found -> {
                    assertThat(found.verdict()).isEqualTo(Verdict.QUORATE);
                    assertThat(found.missing()).isEmpty();
                });
    }

    @Test
    void the_office_counts_who_went_ahead_and_does_not_read_why() {
        var meeting = wentAhead();
        assertThat(counted(scene.manager, meeting))
                .get()
                .satisfies(found -> assertThat(found.why()).isEqualTo(WHY));
        assertThat(counted(office(), meeting))
                .get()
                .satisfies(found -> {
                    assertThat(found.wentAhead()).isTrue();
                    assertThat(found.visible()).isFalse();
                    assertThat(found.because()).isNull();
                });
    }

    @Test
    void the_office_reads_no_name_and_opens_no_meeting() {
        var meeting = wentAhead();
        var read = page(office(), "?which=went-ahead");
        assertThat(read)
                .hasStatusOk()
                .bodyText()
                .contains("Strategy discussion")
                .doesNotContain(WHY, meeting.value().toString(), "Penhallow", scene.worker.name());
        assertThat(page(scene.manager, "?which=went-ahead"))
                .hasStatusOk()
                .bodyText()
                .contains(WHY, "/meetings/" + meeting.value());
    }

    @Test
    void whoever_is_asked_to_meetings_does_not_count_them() {
        var meeting = wentAhead();
        for (var other : List.of(scene.policeDesk, scene.worker)) {
            assertThat(page(other, "")).hasStatus(404);
        }
        assertThat(counted(scene.colleague, meeting)).isEmpty();
        assertThat(counted(cast.somebody(Role.AGENCY_DESK), meeting)).isEmpty();
    }

    @Test
    void a_cancelled_meeting_is_none_that_was_held() {
        var meeting = called();
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        update meetings.meeting
                                           set starts_at = cast(:at as timestamptz), ends_at = cast(:at as timestamptz) + interval '1 hour'
                                         where id = :id
                                        """)
                                .param("at", OffsetDateTime.now(clock).plusHours(3))
                                .param("id", meeting.value())
                                .update());
        cast.run(scene.worker, () -> moveMeeting.cancel(meeting, "Health cannot come"));
        assertThat(counted(scene.manager, meeting))
                .get()
                .satisfies(found -> {
                    assertThat(found.verdict()).isNull();
                    assertThat(Measure.HELD.counts(found)).isFalse();
                    assertThat(Measure.CANCELLED.counts(found)).isTrue();
                    assertThat(found.why()).isEqualTo("Health cannot come");
                });
    }

    @Test
    void each_number_is_as_many_meetings_as_its_list_has() {
        wentAhead();
        record(called(), Attendance.TookPart.IN_PERSON);
        var present = ReportingYear.on(LocalDate.now(clock));
        var all = cast.as(scene.manager, () -> countedMeetings.of(present));
        for (var measure : Measure.values()) {
            var listed = 0;
            UUID after = null;
            do {
                var asked = new CountedPage.Asked(present, measure, null, after);
                var page = CountedPage.of(all, asked, present, kinds);
                assertThat(page.lines().getLast().numbers().get(measure.ordinal()).count())
                        .isEqualTo((int) all.stream().filter(measure::counts).count());
                listed += page.rows().size();
                after = page.next() == null ? null : page.rows().getLast().id();
            } while (after != null);
            assertThat(listed).isEqualTo((int) all.stream().filter(measure::counts).count());
        }
    }

    private MeetingId called() {
        var id = scene.allocated();
        scene.called(id);
        return cast.as(scene.worker, () -> meetings.ofRecord(id.value()).getFirst().id());
    }

    private MeetingId wentAhead() {
        var meeting = called();
        record(meeting, Attendance.TookPart.ABSENT);
        cast.run(scene.worker, () -> goAheadWithoutQuorum.goAhead(meeting, WHY, scene.worker));
        return meeting;
    }

    /** Everybody came, but for the police, who did as given. */
    private void record(MeetingId meeting, Attendance.TookPart police) {
        cast.run(
                scene.worker,
                () -> {
                    var found = meetings.require(meeting);
                    var recorded = new HashMap<UUID, Attendance>();
                    for (var attendee : found.attendees()) {
                        var ofPolice =
                                attendee.agency() != null
                                        && new AgencyId(attendee.agency()).equals(scene.police);
                        recorded.put(
                                attendee.id(),
                                new Attendance(
                                        ofPolice ? police : Attendance.TookPart.IN_PERSON,
                                        null,
                                        false,
                                        true,
                                        false,
                                        ofPolice ? "Nobody came" : null));
                    }
                    recordAttendance.record(meeting, recorded, found.version(), scene.worker);
                });
    }

    private Optional<CountedMeeting> counted(Actor actor, MeetingId id) {
        return cast
                .as(actor, () -> countedMeetings.of(ReportingYear.on(LocalDate.now(clock))))
                .stream()
                .filter(each -> each.id().equals(id.value()))
                .findAny();
    }

    private Actor office() {
        return cast.somebody(Role.PARTNERSHIP_OFFICER);
    }

    private MvcTestResult page(Actor actor, String query) {
        return pages.get().uri("/meetings/quoracy" + query).cookie(cast.signedIn(actor)).exchange();
    }
}
