package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends approved minutes to those who were asked, to each without what is kept back from them, and
 * takes them back from somebody who should not have had them.
 */
@UseCase
public class ReleaseMinutes {

    private final Meetings meetings;
    private final MinutesQueries queries;
    private final MinutesDue due;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReleaseMinutes(
            Meetings meetings,
            MinutesQueries queries,
            MinutesDue due,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.due = due;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param to attendees; whoever has them already is not sent them twice
     */
    public void release(MeetingId id, int number, Collection<UUID> to, Actor by) {
        var meeting = meetings.requireToRun(id);
        var minutes = queries.require(id, number);
        MinutesRules.itIsTheNewest(minutes, queries.versions(id).getFirst().number());
        MinutesRules.somebodyGetsThem(to);
        var before = queries.releases(minutes.id());
        for (var attendee : to) {
            var asked = meeting.attendee(attendee).orElseThrow(NotVisible::new);
            if (before.stream()
                    .noneMatch(each -> each.attendee().equals(attendee) && each.recall() == null)) {
                send(meeting, minutes, asked, by);
            }
        }
        due.sent(meeting);
        AuditTrail.wrote(id.value());
    }

    private void send(Meeting meeting, Minutes minutes, Attendee asked, Actor by) {
        var release = Ids.next();
        jdbc.sql(
                        """
                        insert into meetings.release (id, record_id, minutes_id, attendee_id, agency_id, role, account_id, who,
                            released_by_id, released_by, released_at)
                        values (:id, :meeting, :minutes, :attendee, cast(:agency as uuid), :role, cast(:account as uuid), :who,
                            :byId, :by, :at)
                        """)
                .param("id", release)
                .param("meeting", minutes.meeting())
                .param("minutes", minutes.id().value())
                .param("attendee", asked.id())
                .param("agency", asked.agency())
                .param("role", asked.role() == null ? null : asked.role().name())
                .param("account", asked.account())
                .param("who", asked.who())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", now())
                .update();
        jdbc.sql(
                        """
                        insert into meetings.shown (release_id, passage_id, record_id)
                        select :release, p.id, p.record_id from meetings.passage p
                         where p.minutes_id = :minutes
                           and not exists (select 1 from meetings.kept_back k
                                            where k.passage_id = p.id and k.withdrawn_at is null
                                              and k.agency_id is not distinct from cast(:agency as uuid))
                        """)
                .param("release", release)
                .param("minutes", minutes.id().value())
                .param("agency", asked.agency())
                .update();
        if (by.accountId().equals(asked.account())) {
            // whoever sends minutes has read them
            opened(release, minutes, by);
        } else {
            tell(
                    meeting,
                    asked,
                    minutes.number() == 1 ? MinutesNews.RELEASED : MinutesNews.CORRECTED);
        }
    }

    private void opened(UUID release, Minutes minutes, Actor by) {
        jdbc.sql(
                        """
                        insert into meetings.opening (id, record_id, release_id, account_id, name, opened_at)
                        values (:id, :meeting, :release, :account, :name, :at)
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("meeting", minutes.meeting())
                .param("release", release)
                .param("account", by.accountId())
                .param("name", by.name())
                .param("at", now())
                .update();
    }

    private void tell(Meeting meeting, Attendee asked, MinutesNews news) {
        var about =
                About.record(meeting.id().value(), meeting.address() + "/minutes")
                        .called(meeting.reference());
        if (asked.account() != null) {
            notices.tell(asked.account(), news, about);
        } else if (asked.role() != null) {
            notices.tellEverybody(asked.role(), asked.agency(), news, about);
        }
    }

    /** Cuts somebody off from every version of the minutes that they were sent. */
    public void recall(MeetingId id, int number, UUID release, String because, Actor by) {
        var meeting = meetings.requireToRun(id);
        var found = queries.require(queries.require(id, number).id(), release);
        MinutesRules.itIsStillTheirs(found);
        MinutesRules.recallingSaysWhy(because);
        jdbc.sql(
                        """
                        update meetings.release set recalled_because = :because, recalled_by = :by, recalled_at = :at
                         where record_id = :meeting and attendee_id = :attendee and recalled_at is null
                        """)
                .param("because", because)
                .param("by", by.name())
                .param("at", now())
                .param("meeting", id.value())
                .param("attendee", found.attendee())
                .update();
        meeting.attendee(found.attendee())
                .ifPresent(asked -> tell(meeting, asked, MinutesNews.RECALLED));
        AuditTrail.wrote(id.value());
    }

    /** Reminds somebody now. */
    public void remind(MeetingId id, int number, UUID release) {
        var meeting = meetings.requireToRun(id);
        var found = queries.require(queries.require(id, number).id(), release);
        MinutesRules.itIsStillTheirs(found);
        meeting.attendee(found.attendee())
                .ifPresent(asked -> tell(meeting, asked, MinutesNews.REMINDED));
        jdbc.sql("update meetings.release set reminded_at = :at where id = :id")
                .param("at", now())
                .param("id", release)
                .update();
        AuditTrail.wrote(id.value());
    }

    /** The family was given theirs: by hand, read with them, by post. */
    public void given(MeetingId id, int number, UUID release, String how, Actor by) {
        meetings.requireToRun(id);
        var found = queries.require(queries.require(id, number).id(), release);
        MinutesRules.itIsStillTheirs(found);
        MinutesRules.theFamilysCopySaysHow(found, how);
        jdbc.sql(
                        """
                        insert into meetings.opening (id, record_id, release_id, name, how, opened_at)
                        values (:id, :meeting, :release, :name, :how, :at)
                        """)
                .param("id", Ids.next())
                .param("meeting", id.value())
                .param("release", release)
                .param("name", by.name())
                .param("how", how)
                .param("at", now())
                .update();
        AuditTrail.wrote(id.value());
    }

    /**
     * Somebody reads what they were sent. The first time is kept; reading it again changes nothing.
     */
    public void open(MeetingId id, int number, Actor by) {
        var minutes = queries.require(id, number);
        for (var release : queries.releases(minutes.id())) {
            if (release.recall() == null && release.isFor(by)) {
                opened(release.id(), minutes, by);
            }
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
