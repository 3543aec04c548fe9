package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps passages of approved minutes from an agency or the family, and lets them see it again. */
@UseCase
public class KeepBack {

    /** Stands for the family among the agencies' ids. */
    public static final String FAMILY = "family";

    private final Meetings meetings;
    private final MinutesQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepBack(Meetings meetings, MinutesQueries queries, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param from ids of agencies that were asked, and {@link #FAMILY}
     */
    public void keep(
            MeetingId id,
            int number,
            Collection<UUID> passages,
            Collection<String> from,
            @Nullable String because,
            Actor by) {
        var meeting = meetings.requireToRun(id);
        var minutes = queries.require(id, number);
        MinutesRules.keepingBackIsWhole(passages, from, because);
        var known = queries.passages(minutes.id()).stream().map(Passage::id).toList();
        if (!known.containsAll(passages)) {
            throw new NotVisible();
        }
        var releases = queries.releases(minutes.id());
        for (var each : from) {
            var agency = each.equals(FAMILY) ? null : UUID.fromString(each);
            var name = agency == null ? null : nameOf(meeting, agency);
            MinutesRules.nothingIsSentToThemYet(releases, agency);
            for (var passage : passages) {
                keep(minutes, passage, agency, name, Objects.requireNonNull(because), by);
            }
        }
        AuditTrail.wrote(id.value());
    }

    private static String nameOf(Meeting meeting, UUID agency) {
        return meeting.attendees().stream()
                .filter(asked -> agency.equals(asked.agency()))
                .map(Attendee::agencyName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private void keep(
            Minutes minutes,
            UUID passage,
            @Nullable UUID agency,
            @Nullable String name,
            String because,
            Actor by) {
        jdbc.sql(
                        """
                        insert into meetings.kept_back (id, record_id, minutes_id, passage_id, agency_id, agency_name, because,
                            kept_by, kept_at)
                        values (:id, :meeting, :minutes, :passage, cast(:agency as uuid), :name, :because, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("meeting", minutes.meeting())
                .param("minutes", minutes.id().value())
                .param("passage", passage)
                .param("agency", agency)
                .param("name", name)
                .param("because", because)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** They may see it after all. */
    public void withdraw(MeetingId id, int number, UUID kept, Actor by) {
        meetings.requireToRun(id);
        var minutes = queries.require(id, number);
        var found =
                queries.keptBack(minutes.id()).stream()
                        .filter(each -> each.id().equals(kept))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        MinutesRules.nothingIsSentToThemYet(queries.releases(minutes.id()), found.agency());
        jdbc.sql(
                        "update meetings.kept_back set withdrawn_by = :by, withdrawn_at = :at where id = :id")
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", kept)
                .update();
        AuditTrail.wrote(id.value());
    }
}
