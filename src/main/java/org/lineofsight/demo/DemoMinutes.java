package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.minutes.ApproveMinutes;
import org.lineofsight.kernel.meetings.minutes.DraftMinutes;
import org.lineofsight.kernel.meetings.minutes.KeepBack;
import org.lineofsight.kernel.meetings.minutes.MinutesQueries;
import org.lineofsight.kernel.meetings.minutes.MinutesText;
import org.lineofsight.kernel.meetings.minutes.Passage;
import org.lineofsight.kernel.meetings.minutes.ReleaseMinutes;
import org.lineofsight.kernel.meetings.minutes.Section;
import org.lineofsight.kernel.meetings.papers.HandInPaper;
import org.lineofsight.kernel.meetings.papers.Paper;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/**
 * Minutes of meetings, written by their chairs. Of strategy discussions one passage is kept from
 * the school, and not everybody has opened theirs.
 */
@Component
class DemoMinutes {

    private final Meetings meetings;
    private final DraftMinutes draftMinutes;
    private final ApproveMinutes approveMinutes;
    private final MinutesQueries queries;
    private final KeepBack keepBack;
    private final ReleaseMinutes releaseMinutes;
    private final HandInPaper handInPaper;
    private final Scenes scenes;

    DemoMinutes(
            Meetings meetings,
            DraftMinutes draftMinutes,
            ApproveMinutes approveMinutes,
            MinutesQueries queries,
            KeepBack keepBack,
            ReleaseMinutes releaseMinutes,
            HandInPaper handInPaper,
            Scenes scenes) {
        this.meetings = meetings;
        this.draftMinutes = draftMinutes;
        this.approveMinutes = approveMinutes;
        this.queries = queries;
        this.keepBack = keepBack;
        this.releaseMinutes = releaseMinutes;
        this.handInPaper = handInPaper;
        this.scenes = scenes;
    }

    /**
     * Of a strategy discussion.
     *
     * @param held when its decision was recorded; what would come after now is left undone
     * @param readers who may have opened them
     */
    void write(
            MeetingId id,
            Instant held,
            Instant now,
            Actor chair,
            Actor school,
            List<Actor> readers,
            Random random) {
        scenes.run(
                held.minus(Duration.ofHours(3)), school, () -> reportWhereNobodyComes(id, school));
        var written = held.plus(Duration.ofHours(20));
        if (written.isAfter(now)) {
            return;
        }
        scenes.run(
                written,
                chair,
                () -> draftMinutes.save(id, text(meetings.require(id), school, written), 0, chair));
        if (written.plus(Duration.ofHours(4)).isAfter(now)) {
            return;
        }
        scenes.run(
                written.plus(Duration.ofHours(4)),
                chair,
                () -> {
                    approveMinutes.approve(id, 1, chair);
                    keepFromTheSchool(id, school, chair);
                    releaseMinutes.release(id, 1, tookPart(meetings.require(id)), chair);
                });
        open(id, written, now, readers, random);
    }

    /** Of a conference or of those who work on a plan, written, approved and sent in one go. */
    void send(
            MeetingId id,
            Instant written,
            Instant now,
            MinutesText text,
            Actor chair,
            List<Actor> readers,
            Random random) {
        if (written.isAfter(now)) {
            return;
        }
        scenes.run(
                written,
                chair,
                () -> {
                    draftMinutes.save(id, text, 0, chair);
                    approveMinutes.approve(id, 1, chair);
                    releaseMinutes.release(id, 1, tookPart(meetings.require(id)), chair);
                });
        open(id, written, now, readers, random);
    }

    private void open(
            MeetingId id, Instant written, Instant now, List<Actor> readers, Random random) {
        for (var reader : readers) {
            var opened = written.plus(Duration.ofHours(6 + random.nextInt(60)));
            if (random.nextInt(5) > 0 && opened.isBefore(now)) {
                scenes.run(opened, reader, () -> openIfSent(id, reader));
            }
        }
    }

    private void reportWhereNobodyComes(MeetingId id, Actor school) {
        meetings.require(id).attendees().stream()
                .filter(asked -> asked.is(school))
                .filter(asked -> {
                    var attendance = asked.attendance();
                    return attendance != null
                            && attendance.tookPart() == Attendance.TookPart.REPORT;
                })
                .forEach(asked ->
                        handInPaper.handIn(
                                id,
                                asked.id(),
                                new HandInPaper.HandedIn(
                                        null,
                                        "School report",
                                        "Attendance has fallen since the summer. The child comes hungry and is glad to stay after lessons.",
                                        new byte[0],
                                        Paper.Readers.ASKED,
                                        false,
                                        "There was no time to show it to the parents before the discussion."),
                                school));
    }

    private void openIfSent(MeetingId id, Actor reader) {
        meetings.find(id)
                .filter(meeting -> meeting.minutes() != null)
                .filter(meeting -> meeting.askedAs(reader).isPresent())
                .ifPresent(meeting -> releaseMinutes.open(id, 1, reader));
    }

    private void keepFromTheSchool(MeetingId id, Actor school, Actor chair) {
        var minutes = queries.versions(id).getFirst();
        var first =
                queries.passages(minutes.id()).stream()
                        .filter(passage -> passage.section() == Section.INFORMATION)
                        .map(Passage::id)
                        .limit(1)
                        .toList();
        keepBack.keep(
                id,
                1,
                first,
                List.of(school.requireAgency().toString()),
                "It is about an adult’s police record, which the school does not need.",
                chair);
    }

    private static List<UUID> tookPart(Meeting meeting) {
        return meeting.attendees().stream()
                .filter(asked -> {
                    var attendance = asked.attendance();
                    return attendance != null
                            && attendance.tookPart() != Attendance.TookPart.ABSENT;
                })
                .map(Attendee::id)
                .toList();
    }

    private static MinutesText text(Meeting meeting, Actor school, Instant at) {
        var today = LocalDate.ofInstant(at, TimeConfiguration.LONDON);
        return new MinutesText(
                "Police: two calls to the address in the last year, one adult with a caution.\n\n"
                        + "Health: the child was weighed and measured in time; two appointments were missed.\n\n"
                        + "School: attendance has fallen since the summer, and the child is often hungry.",
                "What each agency knows fits together. It is not known who was at home at the time.",
                "As recorded for the strategy discussion, on the evidence heard from each agency.",
                MinutesText.Dissented.NOBODY,
                "",
                "The social worker sees the child alone within a day; the school telephones if the child is not in by ten.",
                List.of(
                        new MinutesText.Action(
                                "Telephone the social worker each day about attendance",
                                "a day without the child being seen is noticed",
                                meeting.attendees().stream()
                                        .filter(asked -> asked.is(school))
                                        .map(Attendee::id)
                                        .findFirst()
                                        .orElse(meeting.attendees().getFirst().id()),
                                today.plusDays(7))));
    }
}
