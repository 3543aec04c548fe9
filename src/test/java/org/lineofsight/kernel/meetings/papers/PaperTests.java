package org.lineofsight.kernel.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.NewMeeting;
import org.lineofsight.kernel.meetings.Quorum;
import org.lineofsight.kernel.meetings.RequiredPaper;
import org.lineofsight.kernel.meetings.diary.MoveMeeting;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports are there in time, and each is read by whom it is for. */
@SpringBootTest
@DatabaseTest
@Import(PaperTests.AConference.class)
class PaperTests {

    private static final MeetingKind CONFERENCE =
            new MeetingKind(
                            "test.conference",
                            "Conference",
                            Quorum.of(Discipline.SOCIAL_CARE),
                            "A test")
                    .askingFor(
                            new RequiredPaper(
                                    "report",
                                    "Agency report",
                                    EnumSet.of(Discipline.EDUCATION, Discipline.HEALTH),
                                    5,
                                    "A test"));

    @TestConfiguration
    static class AConference {

        @Bean
        MeetingKind testConferenceKind() {
            return CONFERENCE;
        }
    }

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Meetings meetings;
    @Autowired MoveMeeting moveMeeting;
    @Autowired Papers papers;
    @Autowired HandInPaper handInPaper;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void a_report_is_asked_for_in_time_and_missing_until_it_is_handed_in() {
        var meeting = called();
        assertThat(lines(scene.worker, meeting))
                .hasSize(2)
                .allMatch(line -> line.paper() == null && !line.late());
        handIn(meeting, scene.schoolLead, report("Attendance has fallen", Paper.Readers.ASKED));
        assertThat(lines(scene.policeDesk, meeting))
                .singleElement()
                .matches(line -> line.paper() != null && !line.late());
        var later = clock.instant().plus(Duration.ofDays(20));
        assertThat(ScopedClock.at(later, () -> lines(scene.worker, meeting)))
                .filteredOn(line -> line.paper() == null)
                .singleElement()
                .matches(Papers.Line::late);
    }

    @Test
    void a_report_that_comes_after_its_day_is_late_for_good() {
        var meeting = called();
        ScopedClock.at(
                clock.instant().plus(Duration.ofDays(20)),
                () -> {
                    handIn(meeting, scene.nurse, report("Weighed", Paper.Readers.ASKED));
                    return true;
                });
        assertThat(lines(scene.nurse, meeting)).singleElement().matches(Papers.Line::late);
    }

    @Test
    void a_paper_for_those_who_run_the_meeting_is_read_by_them_and_its_own_agency() {
        var meeting = called();
        handIn(meeting, scene.schoolLead, report("He said who hit him", Paper.Readers.RUN));
        assertThat(words(scene.worker, meeting)).containsExactly("He said who hit him");
        assertThat(words(scene.schoolLead, meeting)).hasSize(1);
        for (var other :
                List.of(
                        scene.policeDesk,
                        scene.nurse,
                        scene.colleague,
                        cast.somebody(Role.PRACTITIONER, scene.school.value()),
                        cast.somebody(Role.PARTNERSHIP_OFFICER))) {
            assertThat(words(other, meeting)).as(other.role().label()).isEmpty();
        }
    }

    @Test
    void one_hands_in_for_ones_own_agency() {
        var meeting = called();
        var school = attendee(meeting, scene.schoolLead);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.nurse,
                                () ->
                                        handInPaper.handIn(
                                                meeting,
                                                school,
                                                report("Not mine", Paper.Readers.ASKED),
                                                scene.nurse)))
                .isInstanceOf(NotVisible.class);
        cast.run(
                scene.worker,
                () ->
                        handInPaper.handIn(
                                meeting,
                                school,
                                report("As the school wrote", Paper.Readers.ASKED),
                                scene.worker));
        assertThat(words(scene.schoolLead, meeting)).hasSize(1);
    }

    @Test
    void a_file_is_kept_as_what_it_is_and_not_under_the_name_it_had() {
        var meeting = called();
        var pdf = "%PDF-1.7 a report".getBytes(StandardCharsets.US_ASCII);
        handIn(meeting, scene.nurse, file(pdf));
        var paper =
                cast.as(
                        scene.policeDesk,
                        () ->
                                papers.of(meetings.require(meeting), LocalDate.now(clock))
                                        .getFirst()
                                        .paper());
        assertThat(paper).isNotNull();
        assertThat(paper.mediaType()).isEqualTo("application/pdf");
        assertThat(paper.fileName()).endsWith(".pdf").doesNotContain("Rowan");
        assertThat(cast.as(scene.policeDesk, () -> papers.file(paper))).isEqualTo(pdf);
        assertThatThrownBy(() -> cast.run(scene.colleague, () -> papers.file(paper)))
                .isInstanceOf(NotVisible.class);
        refuses(
                () ->
                        handIn(
                                meeting,
                                scene.nurse,
                                file("<script>".getBytes(StandardCharsets.UTF_8))),
                "paper.kind");
        refuses(() -> handIn(meeting, scene.nurse, file(new byte[6_000_000])), "paper.large");
    }

    @Test
    void a_paper_is_not_changed_and_a_cancelled_meeting_takes_none() {
        var meeting = called();
        handIn(meeting, scene.nurse, report("Weighed", Paper.Readers.ASKED));
        assertThatThrownBy(() ->
                        cast.run(
                                scene.nurse,
                                () -> jdbc.sql("update meetings.paper set words = 'x'").update()))
                .isInstanceOf(DataAccessException.class);
        cast.run(scene.worker, () -> moveMeeting.cancel(meeting, "The family moved"));
        refuses(
                () -> handIn(meeting, scene.nurse, report("More", Paper.Readers.ASKED)),
                "paper.cancelled");
    }

    private static void refuses(ThrowingCallable work, String code) {
        assertThatThrownBy(work).hasFieldOrPropertyWithValue("code", code);
    }

    /** Three weeks ahead. */
    private MeetingId called() {
        var found = scene.allocated();
        var starts = clock.instant().plus(Duration.ofDays(21));
        return cast.as(
                scene.worker,
                () ->
                        meetings.call(
                                new NewMeeting(
                                        CONFERENCE,
                                        new Subject("test", UUID.randomUUID()),
                                        found.value(),
                                        "/",
                                        "Rowan",
                                        starts,
                                        starts.plus(Duration.ofHours(2)),
                                        "Larkshire House",
                                        null,
                                        scene.worker.accountId(),
                                        scene.worker.name(),
                                        List.of(
                                                new Invitation.OfPerson(
                                                        new AgencyId(scene.worker.requireAgency()),
                                                        scene.worker.accountId(),
                                                        scene.worker.name()),
                                                new Invitation.OfAgency(
                                                        scene.police, Role.AGENCY_DESK),
                                                new Invitation.OfAgency(
                                                        scene.trust, Role.SAFEGUARDING_LEAD),
                                                new Invitation.OfAgency(
                                                        scene.school, Role.SAFEGUARDING_LEAD))),
                                scene.worker));
    }

    private static HandInPaper.HandedIn report(String words, Paper.Readers readers) {
        return new HandInPaper.HandedIn("report", "", words, new byte[0], readers, true, null);
    }

    private static HandInPaper.HandedIn file(byte[] content) {
        return new HandInPaper.HandedIn(
                null, "Growth chart", null, content, Paper.Readers.ASKED, true, null);
    }

    private void handIn(MeetingId meeting, Actor by, HandInPaper.HandedIn paper) {
        cast.run(by, () -> handInPaper.handIn(meeting, attendee(meeting, by), paper, by));
    }

    private UUID attendee(MeetingId meeting, Actor actor) {
        return cast.as(scene.worker, () -> meetings.require(meeting))
                .askedAs(actor)
                .orElseThrow()
                .id();
    }

    private List<Papers.Line> lines(Actor reader, MeetingId meeting) {
        return cast.as(reader, () -> papers.of(meetings.require(meeting), LocalDate.now(clock)));
    }

    private List<String> words(Actor reader, MeetingId meeting) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql("select words from meetings.paper where record_id = :meeting")
                                .param("meeting", meeting.value())
                                .query(String.class)
                                .list());
    }
}
