package org.lineofsight.kernel.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.kernel.meetings.Attendance.TookPart.ABSENT;
import static org.lineofsight.kernel.meetings.Attendance.TookPart.IN_PERSON;
import static org.lineofsight.kernel.meetings.Attendance.TookPart.REPORT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.kernel.meetings.diary.MoveMeeting;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes are written, fixed by a name, sent to each as they may see them, opened and chased. */
@SpringBootTest
@DatabaseTest
class MinutesTests {

    private static final String SECRET =
            "A neighbour who does not want to be named told the school.";
    private static final String ADDRESS = "The mother is staying with her sister.";

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Meetings meetings;
    @Autowired RecordAttendance recordAttendance;
    @Autowired MoveMeeting moveMeeting;
    @Autowired MinutesQueries queries;
    @Autowired MinutesPages pages;
    @Autowired DraftMinutes draftMinutes;
    @Autowired ApproveMinutes approveMinutes;
    @Autowired KeepBack keepBack;
    @Autowired ReleaseMinutes releaseMinutes;
    @Autowired ChaseMinutes chaseMinutes;
    @Autowired MinutesWork work;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void a_draft_is_read_by_those_who_run_the_meeting_and_nobody_else() {
        var meeting = held();
        save(meeting, text(), 0);
        assertThat(cast.as(scene.worker, () -> queries.draft(meeting))).isPresent();
        assertThat(cast.as(scene.manager, () -> queries.draft(meeting))).isPresent();
        for (var asked : List.of(scene.policeDesk, scene.nurse, scene.schoolLead)) {
            assertThat(cast.as(asked, () -> queries.draft(meeting))).isEmpty();
            assertThat(seenInTheDatabase(asked, meeting)).isZero();
            assertThatThrownBy(() ->
                            cast.run(asked, () -> draftMinutes.save(meeting, text(), 1, asked)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() {
        var meeting = held();
        save(meeting, text(), 0);
        assertThatThrownBy(() -> save(meeting, text(), 0))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void minutes_without_a_decision_an_answer_on_dissent_or_a_safety_plan_are_not_approved() {
        var meeting = held();
        save(meeting, MinutesText.EMPTY, 0);
        refused(meeting, 1, "minutes.decision");
        save(meeting, new MinutesText("", "", "A section 47 enquiry.", null, "", "", List.of()), 1);
        refused(meeting, 2, "minutes.dissented");
        save(
                meeting,
                new MinutesText(
                        "",
                        "",
                        "A section 47 enquiry.",
                        MinutesText.Dissented.NOBODY,
                        "",
                        "",
                        List.of()),
                2);
        refused(meeting, 3, "minutes.safety");
    }

    private void refused(MeetingId meeting, int version, String code) {
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () -> approveMinutes.approve(meeting, version, scene.worker)))
                .hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void minutes_are_approved_once_who_came_is_recorded() {
        var meeting = called();
        save(meeting, text(), 0);
        refused(meeting, 1, "minutes.not-held");
    }

    @Test
    void a_cancelled_meeting_has_no_minutes() {
        var meeting = called();
        cast.run(scene.worker, () -> moveMeeting.cancel(meeting, "Police were called away"));
        assertThatThrownBy(() -> save(meeting, text(), 0))
                .hasFieldOrPropertyWithValue("code", "minutes.cancelled");
    }

    @Test
    void an_empty_line_begins_a_new_passage() {
        assertThat(words(scene.worker, approved())).startsWith(SECRET, ADDRESS);
    }

    @Test
    void approved_minutes_are_fixed_for_the_application_too() {
        var meeting = approved();
        assertThatThrownBy(() -> save(meeting, text(), 2))
                .hasFieldOrPropertyWithValue("code", "minutes.approved");
        for (var sql :
                List.of(
                        "update meetings.minutes_text set decision = 'Something else' where record_id = :meeting",
                        "update meetings.minutes set approved_by = 'Somebody else' where record_id = :meeting",
                        "update meetings.minuted_action set what = 'Something else' where record_id = :meeting")) {
            assertThat(
                            cast.as(
                                    scene.worker,
                                    () -> jdbc.sql(sql).param("meeting", meeting.value()).update()))
                    .as(sql)
                    .isZero();
        }
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        jdbc.sql("update meetings.passage set words = 'Other'")
                                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void who_took_part_or_apologised_is_sent_them_and_each_reads_all_but_what_is_kept_back() {
        var meeting = approved();
        keep(meeting, SECRET, "It names who told us", scene.school.value().toString());
        var page = cast.as(scene.worker, () -> pages.release(meeting, 1));
        assertThat(page.atFirst())
                .containsExactlyInAnyOrder(
                        attendee(meeting, scene.worker).id(),
                        attendee(meeting, scene.policeDesk).id(),
                        attendee(meeting, scene.schoolLead).id());
        send(meeting, 1, scene.policeDesk, scene.schoolLead);

        assertThat(words(scene.policeDesk, meeting)).contains(SECRET, ADDRESS);
        assertThat(words(scene.schoolLead, meeting)).contains(ADDRESS).doesNotContain(SECRET);
        assertThat(words(scene.nurse, meeting)).isEmpty();
        assertThatThrownBy(() -> cast.run(scene.nurse, () -> queries.require(meeting, 1)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void what_an_agency_would_see_is_what_it_does_see() {
        var meeting = approved();
        keep(meeting, SECRET, "It names who told us", scene.school.value().toString());
        var school = attendee(meeting, scene.schoolLead).id();
        var preview =
                cast.as(
                        scene.worker,
                        () -> pages.document(meeting, 1, school, scene.worker).parts());
        send(meeting, 1, scene.schoolLead);
        assertThat(
                        cast.as(
                                scene.schoolLead,
                                () -> pages.document(meeting, 1, null, scene.schoolLead).parts()))
                .isEqualTo(preview);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.schoolLead,
                                () -> pages.document(meeting, 1, school, scene.schoolLead)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void what_is_kept_back_cannot_be_reached_through_the_database() {
        var meeting = approved();
        keep(meeting, SECRET, "It names who told us", scene.school.value().toString());
        send(meeting, 1, scene.policeDesk, scene.schoolLead);
        for (var table : List.of("minutes_text", "minuted_action", "kept_back")) {
            assertThat(count(scene.schoolLead, table, meeting)).as(table).isZero();
        }
        assertThat(
                        cast.as(
                                scene.schoolLead,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from meetings.passage where words = :secret and record_id = :meeting")
                                                .param("secret", SECRET)
                                                .param("meeting", meeting.value())
                                                .query(Integer.class)
                                                .single()))
                .isZero();
        assertThat(count(scene.schoolLead, "release", meeting)).isEqualTo(1);
        assertThatThrownBy(() -> showEverything(scene.schoolLead, meeting))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> showEverything(scene.worker, meeting))
                .as("not even those who run it can show what is kept back")
                .isInstanceOf(DataAccessException.class);
    }

    private void showEverything(Actor actor, MeetingId meeting) {
        cast.run(
                actor,
                () ->
                        jdbc.sql(
                                        """
                                        insert into meetings.shown (release_id, passage_id, record_id)
                                        select r.id, k.passage_id, r.record_id from meetings.release r
                                          cross join (select id as passage_id from meetings.passage where record_id = :meeting
                                                      union select :known) k
                                         where r.record_id = :meeting and r.agency_id = :agency
                                        on conflict do nothing
                                        """)
                                .param("meeting", meeting.value())
                                .param("known", secretPassage(meeting))
                                .param("agency", scene.school.value())
                                .update());
    }

    private UUID secretPassage(MeetingId meeting) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select id from meetings.passage where record_id = :meeting and words = :secret")
                                .param("meeting", meeting.value())
                                .param("secret", SECRET)
                                .query((row, number) -> row.getObject(1, UUID.class))
                                .single());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOCIAL_WORK_MANAGER", "SYSTEM"})
    void nobody_else_reads_anything_of_them(Role role) {
        var meeting = approved();
        send(meeting, 1, scene.policeDesk);
        var somebody =
                role == Role.AGENCY_DESK
                        ? cast.somebody(role)
                        : cast.somebody(role, scene.police.value());
        assertThat(seenInTheDatabase(somebody, meeting)).isZero();
        assertThatThrownBy(() -> cast.run(somebody, () -> queries.require(meeting, 1)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void who_opened_them_and_when_is_known_and_the_first_time_stands() {
        var meeting = approved();
        send(meeting, 1, scene.policeDesk);
        assertThat(titles(scene.policeDesk, meeting))
                .anyMatch(title -> title.startsWith("Read the minutes"));
        open(scene.policeDesk, meeting);
        open(scene.policeDesk, meeting);
        assertThat(release(meeting, scene.policeDesk).openings())
                .singleElement()
                .matches(opening -> opening.name().equals(scene.policeDesk.name()));
        assertThat(titles(scene.policeDesk, meeting))
                .noneMatch(title -> title.startsWith("Read the minutes"));
    }

    @Test
    void whoever_has_not_opened_them_in_time_is_reminded_once_and_it_is_work_for_who_sent_them() {
        var meeting = approved();
        send(meeting, 1, scene.policeDesk, scene.schoolLead);
        open(scene.schoolLead, meeting);
        assertThat(titles(scene.worker, meeting))
                .noneMatch(title -> title.startsWith("Minutes not opened"));

        var later = clock.instant().plus(Duration.ofDays(12)).truncatedTo(ChronoUnit.SECONDS);
        var chased =
                at(
                        later,
                        () -> {
                            chaseMinutes.run();
                            chaseMinutes.run();
                            return work(scene.worker).stream()
                                    .filter(item ->
                                            item.title().startsWith("Minutes not opened")
                                                    && item.href().contains(meeting.toString()))
                                    .map(WorkItem::detail)
                                    .toList();
                        });
        assertThat(chased).containsExactly(attendee(meeting, scene.policeDesk).who());
        assertThat(told(scene.policeDesk, meeting, "still wait")).isEqualTo(1);
        assertThat(told(scene.schoolLead, meeting, "still wait")).isZero();
        assertThat(release(meeting, scene.policeDesk).remindedAt()).isEqualTo(later);
    }

    @Test
    void whoever_was_sent_them_wrongly_is_cut_off_and_that_is_kept() {
        var meeting = approved();
        send(meeting, 1, scene.policeDesk, scene.schoolLead);
        open(scene.schoolLead, meeting);
        var release = release(meeting, scene.schoolLead).id();
        assertThatThrownBy(() -> recall(meeting, release, " "))
                .hasFieldOrPropertyWithValue("code", "minutes.recall-why");
        recall(meeting, release, "The child does not go to this school");

        assertThat(words(scene.schoolLead, meeting)).isEmpty();
        assertThat(words(scene.policeDesk, meeting)).isNotEmpty();
        var kept = Objects.requireNonNull(release(meeting, scene.schoolLead).recall());
        assertThat(kept.because()).contains("this school");
        assertThat(release(meeting, scene.schoolLead).openings()).hasSize(1);
        assertThatThrownBy(() -> recall(meeting, release, "Again"))
                .hasFieldOrPropertyWithValue("code", "minutes.recalled");
        assertThat(told(scene.schoolLead, meeting, "taken back")).isEqualTo(1);
    }

    @Test
    void what_somebody_has_is_not_kept_from_them_afterwards() {
        var meeting = approved();
        send(meeting, 1, scene.schoolLead);
        assertThatThrownBy(() -> keep(meeting, SECRET, "Too late", scene.school.value().toString()))
                .hasFieldOrPropertyWithValue("code", "minutes.sent-already");
    }

    @Test
    void a_correction_is_a_new_version_that_keeps_back_what_was_kept_back() {
        var meeting = approved();
        keep(meeting, SECRET, "It names who told us", scene.school.value().toString());
        keep(meeting, ADDRESS, "He must not learn it", scene.school.value().toString());
        send(meeting, 1, scene.schoolLead);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () -> draftMinutes.correct(meeting, "", scene.worker)))
                .hasFieldOrPropertyWithValue("code", "minutes.because");
        cast.run(
                scene.worker,
                () -> draftMinutes.correct(meeting, "The sister's town was wrong", scene.worker));
        var was = text();
        save(
                meeting,
                new MinutesText(
                        SECRET + "\n\nThe mother is staying with a friend.",
                        was.analysis(),
                        was.decision(),
                        was.dissented(),
                        was.dissent(),
                        was.safetyPlan(),
                        was.actions()),
                1);
        approve(meeting, 2);

        var page = cast.as(scene.worker, () -> pages.release(meeting, 2));
        assertThat(page.keptBack())
                .singleElement()
                .matches(kept -> kept.because().contains("told us"));
        assertThat(page.lost()).singleElement().matches(kept -> kept.because().contains("learn"));
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        releaseMinutes.release(
                                                meeting,
                                                1,
                                                List.of(attendee(meeting, scene.policeDesk).id()),
                                                scene.worker)))
                .hasFieldOrPropertyWithValue("code", "minutes.corrected");
        assertThat(cast.as(scene.schoolLead, () -> meetings.require(meeting)).minutes())
                .isEqualTo(1);
        send(meeting, 2, scene.schoolLead);
        assertThat(cast.as(scene.schoolLead, () -> meetings.require(meeting)).minutes())
                .isEqualTo(2);
        assertThat(told(scene.schoolLead, meeting, "put right")).isEqualTo(1);
    }

    @Test
    void the_family_gets_a_copy_by_hand_without_what_is_kept_from_it() {
        var meeting = approved();
        keep(meeting, SECRET, "It names who told us", KeepBack.FAMILY);
        var mother =
                cast.as(scene.worker, () -> meetings.require(meeting)).attendees().stream()
                        .filter(Attendee::family)
                        .findFirst()
                        .orElseThrow();
        cast.run(
                scene.worker,
                () -> releaseMinutes.release(meeting, 1, List.of(mother.id()), scene.worker));
        var copy =
                cast.as(scene.worker, () -> pages.document(meeting, 1, mother.id(), scene.worker));
        assertThat(copy.reader()).contains("mother");
        assertThat(copy.parts().toString() + copy.parts().getFirst().words())
                .contains(ADDRESS)
                .doesNotContain(SECRET);
        var release = cast.as(scene.worker, () -> pages.standing(meeting)).releases().getFirst();
        assertThatThrownBy(() -> given(meeting, release.id(), ""))
                .hasFieldOrPropertyWithValue("code", "minutes.given-how");
        given(meeting, release.id(), "Read with her at home");
        assertThat(
                        cast.as(scene.worker, () -> pages.standing(meeting))
                                .releases()
                                .getFirst()
                                .openings())
                .singleElement()
                .matches(opening -> "Read with her at home".equals(opening.how()));
    }

    @Test
    void what_the_minutes_give_an_agency_to_do_waits_for_it_to_accept_or_return() {
        var meeting = held();
        var school = attendee(meeting, scene.schoolLead).id();
        var due = LocalDate.now(clock).plusDays(3);
        var action =
                new MinutesText.Action(
                        "Telephone if Rowan is not in by ten",
                        "an absence is noticed",
                        school,
                        due);
        save(meeting, withActions(action), 0);
        approve(meeting, 1);

        var raised = cast.as(scene.schoolLead, () -> pages.actions(meeting));
        assertThat(raised)
                .singleElement()
                .matches(each -> each.what().startsWith("Telephone") && each.due().equals(due));
        assertThat(cast.as(scene.policeDesk, () -> pages.actions(meeting))).isEmpty();
        assertThat(words(scene.worker, meeting)).last().asString().contains("by ten");

        cast.run(scene.worker, () -> draftMinutes.correct(meeting, "One more", scene.worker));
        var another =
                new MinutesText.Action(
                        "Ask the family doctor", null, school, LocalDate.now(clock).minusDays(1));
        save(meeting, withActions(action, another), 1);
        approve(meeting, 2);
        assertThat(cast.as(scene.worker, () -> pages.actions(meeting)))
                .as("a correction raises what is new, and what was due already is due today")
                .extracting(Action::due)
                .containsExactlyInAnyOrder(due, LocalDate.now(clock));
    }

    private MinutesText withActions(MinutesText.Action... actions) {
        var was = text();
        return new MinutesText(
                was.information(),
                was.analysis(),
                was.decision(),
                was.dissented(),
                was.dissent(),
                was.safetyPlan(),
                List.of(actions));
    }

    @Test
    void a_clock_runs_from_the_meeting_until_the_minutes_are_sent() {
        var meeting = held();
        assertThat(titles(scene.worker, meeting))
                .anyMatch(title -> title.startsWith("Minutes to be sent"));
        save(meeting, text(), 0);
        approve(meeting, 1);
        send(meeting, 1, scene.policeDesk);
        assertThat(work(scene.worker))
                .noneMatch(item ->
                        item.href().contains(meeting.toString())
                                && item.title().startsWith("Minutes to be sent"));
        assertThat(
                        Objects.requireNonNull(
                                        cast.as(scene.worker, () -> pages.standing(meeting)).left())
                                .state()
                                .running())
                .isFalse();
    }

    private MeetingId called() {
        var id = scene.allocated();
        scene.called(id);
        return cast.as(
                scene.worker,
                () -> {
                    var meeting = meetings.ofRecord(id.value()).getFirst().id();
                    meetings.invite(
                            meeting,
                            List.of(new Invitation.OfFamily("Tamsin Penhallow", "mother")),
                            scene.worker);
                    return meeting;
                });
    }

    /** Police came, the school sent a report, and the trust did not come. */
    private MeetingId held() {
        var meeting = called();
        cast.run(
                scene.worker,
                () -> {
                    var found = meetings.require(meeting);
                    var recorded = new HashMap<UUID, Attendance>();
                    for (var asked : found.attendees()) {
                        if (!asked.family()) {
                            recorded.put(
                                    asked.id(),
                                    new Attendance(took(asked), null, false, true, false, null));
                        }
                    }
                    recordAttendance.record(meeting, recorded, found.version(), scene.worker);
                });
        return meeting;
    }

    private Attendance.TookPart took(Attendee asked) {
        if (scene.trust.value().equals(asked.agency())) {
            return ABSENT;
        }
        return scene.school.value().equals(asked.agency()) ? REPORT : IN_PERSON;
    }

    private MeetingId approved() {
        var meeting = held();
        save(meeting, text(), 0);
        approve(meeting, 1);
        return meeting;
    }

    private MinutesText text() {
        return new MinutesText(
                SECRET + "\n\n" + ADDRESS,
                "The injury does not fit the fall that is told.",
                "The threshold is met.",
                MinutesText.Dissented.SOMEBODY,
                "The school would have waited for the medical.",
                "Both children stay with their grandmother.",
                List.of());
    }

    private void save(MeetingId meeting, MinutesText text, int version) {
        cast.run(scene.worker, () -> draftMinutes.save(meeting, text, version, scene.worker));
    }

    private void approve(MeetingId meeting, int version) {
        cast.run(scene.worker, () -> approveMinutes.approve(meeting, version, scene.worker));
    }

    private void keep(MeetingId meeting, String words, String because, String... from) {
        cast.run(
                scene.worker,
                () -> {
                    var passages =
                            pages.release(meeting, 1).passages().stream()
                                    .filter(passage -> passage.words().equals(words))
                                    .map(Passage::id)
                                    .toList();
                    keepBack.keep(meeting, 1, passages, List.of(from), because, scene.worker);
                });
    }

    private void send(MeetingId meeting, int number, Actor... to) {
        cast.run(
                scene.worker,
                () -> {
                    var ids = new ArrayList<UUID>();
                    for (var each : to) {
                        ids.add(attendee(meetings.require(meeting), each).id());
                    }
                    releaseMinutes.release(meeting, number, ids, scene.worker);
                });
    }

    private void recall(MeetingId meeting, UUID release, String because) {
        cast.run(
                scene.worker,
                () -> releaseMinutes.recall(meeting, 1, release, because, scene.worker));
    }

    private void given(MeetingId meeting, UUID release, String how) {
        cast.run(scene.worker, () -> releaseMinutes.given(meeting, 1, release, how, scene.worker));
    }

    private void open(Actor reader, MeetingId meeting) {
        cast.run(reader, () -> releaseMinutes.open(meeting, 1, reader));
    }

    private Attendee attendee(MeetingId meeting, Actor actor) {
        return attendee(cast.as(scene.worker, () -> meetings.require(meeting)), actor);
    }

    private static Attendee attendee(Meeting meeting, Actor actor) {
        return meeting.askedAs(actor).orElseThrow();
    }

    private Release release(MeetingId meeting, Actor actor) {
        var asked = attendee(meeting, actor).id();
        return cast.as(scene.worker, () -> pages.standing(meeting)).releases().stream()
                .filter(release -> release.attendee().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(Actor reader, MeetingId meeting) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        "select words from meetings.passage where record_id = :meeting order by place")
                                .param("meeting", meeting.value())
                                .query(String.class)
                                .list());
    }

    private int seenInTheDatabase(Actor reader, MeetingId meeting) {
        return List.of(
                        "minutes",
                        "minutes_text",
                        "minuted_action",
                        "passage",
                        "kept_back",
                        "release",
                        "shown",
                        "opening")
                .stream()
                .mapToInt(table -> count(reader, table, meeting))
                .sum();
    }

    private int count(Actor reader, String table, MeetingId meeting) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        "select count(*) from meetings."
                                                + table
                                                + " where record_id = :meeting")
                                .param("meeting", meeting.value())
                                .query(Integer.class)
                                .single());
    }

    private int told(Actor reader, MeetingId meeting, String words) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        "select count(*) from notifications.notice where record_id = :meeting and sentence like :words")
                                .param("meeting", meeting.value())
                                .param("words", "%" + words + "%")
                                .query(Integer.class)
                                .single());
    }

    private List<WorkItem> work(Actor actor) {
        return cast.as(actor, () -> work.of(actor));
    }

    private List<String> titles(Actor actor, MeetingId meeting) {
        return work(actor).stream()
                .filter(item -> item.href().contains(meeting.toString()))
                .map(WorkItem::title)
                .toList();
    }

    private static <T> T at(Instant now, Supplier<T> work) {
        try {
            return ScopedClock.at(now, work::get);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
