package org.lineofsight.kernel.meetings.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.Reply;
import org.lineofsight.kernel.meetings.invitation.ReplyToMeeting;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A police desk is asked to many meetings, and finds each of them. */
@SpringBootTest
@DatabaseTest
class DiaryTests {

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Meetings meetings;
    @Autowired Diary diary;
    @Autowired ReplyToMeeting replyToMeeting;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void the_diary_goes_on_where_its_page_ended() {
        var called = List.of(called(), called(), called(), called());
        var read = everyPage(diary::toCome);
        assertThat(read).extracting(Meeting::id).doesNotHaveDuplicates().containsAll(called);
        assertThat(read).isSortedAccordingTo(Comparator.comparing(Meeting::startsAt));
        assertThat(read).hasSize(cast.as(scene.policeDesk, diary::counts).toCome());
    }

    @Test
    void what_is_over_is_read_the_latest_first() {
        var held = List.of(called(), called(), called());
        for (var days = 0; days < held.size(); days++) {
            begunDaysAgo(held.get(days), days + 1);
        }
        var longAgo = called();
        begunDaysAgo(longAgo, 43);
        var read = everyPage(diary::past);
        assertThat(read)
                .extracting(Meeting::id)
                .doesNotHaveDuplicates()
                .containsSubsequence(held)
                .doesNotContain(longAgo);
        assertThat(read).hasSize(cast.as(scene.policeDesk, diary::counts).past());
    }

    @Test
    void an_invitation_waits_for_its_reply_and_a_meeting_for_who_came() {
        var answered = called();
        var open = called();
        startsOn(answered, 1);
        startsOn(open, 1);
        reply(answered);
        assertThat(waitingFor(scene.policeDesk)).contains(open).doesNotContain(answered);
        assertThat(waitingFor(scene.worker)).doesNotContain(answered);
        begunDaysAgo(answered, 100);
        assertThat(waitingFor(scene.worker)).contains(answered);
        assertThat(waitingFor(scene.policeDesk)).doesNotContain(answered);
    }

    @Test
    void who_was_not_asked_has_nothing_of_it_in_their_diary() {
        var meeting = called();
        for (var other : List.of(scene.colleague, scene.manager)) {
            assertThat(cast.as(other, () -> diary.toCome(Place.ofMoment(null), 50)))
                    .extracting(Meeting::id)
                    .doesNotContain(meeting);
        }
    }

    @Test
    void an_address_that_somebody_changed_leads_to_the_beginning() {
        for (var changed : List.of("", "~", "yesterday~1", "2026-01-01T00:00:00Z")) {
            assertThat(Place.ofMoment(changed)).isEqualTo(Place.ofMoment(null));
        }
    }

    private List<Meeting> everyPage(
            BiFunction<Place<OffsetDateTime>, Integer, List<Meeting>> read) {
        var all = new ArrayList<Meeting>();
        var place = Place.ofMoment(null);
        while (true) {
            var from = place;
            var page = cast.as(scene.policeDesk, () -> read.apply(from, 2));
            if (page.isEmpty()) {
                return all;
            }
            all.addAll(page);
            var last = page.getLast();
            place = Place.ofMoment(Place.code(last.startsAt(), last.id().value()));
        }
    }

    private List<MeetingId> waitingFor(Actor actor) {
        return cast.as(actor, () -> diary.waiting(1000)).stream().map(Meeting::id).toList();
    }

    private MeetingId called() {
        var id = scene.allocated();
        scene.called(id);
        return cast.as(scene.worker, () -> meetings.ofRecord(id.value()).getFirst().id());
    }

    private void begunDaysAgo(MeetingId id, int days) {
        startsOn(id, -days);
    }

    private void startsOn(MeetingId id, int days) {
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        update meetings.meeting
                                           set starts_at = cast(:at as timestamptz), ends_at = cast(:at as timestamptz) + interval '1 hour'
                                         where id = :id
                                        """)
                                .param("at", OffsetDateTime.now(clock).plusDays(days))
                                .param("id", id.value())
                                .update());
    }

    private void reply(MeetingId id) {
        cast.run(
                scene.policeDesk,
                () ->
                        replyToMeeting.reply(
                                id,
                                meetings.require(id).askedAs(scene.policeDesk).orElseThrow().id(),
                                Reply.Answer.COMING,
                                scene.policeDesk.name(),
                                null,
                                scene.policeDesk));
    }
}
