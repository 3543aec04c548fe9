package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.MinutesId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes minutes, while the meeting goes on or after it, by whoever runs it; and begins their
 * correction.
 */
@UseCase
public class DraftMinutes {

    private final Meetings meetings;
    private final MinutesQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    DraftMinutes(Meetings meetings, MinutesQueries queries, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param version the one that was read; 0 where there was none yet
     * @throws OptimisticLockingFailureException where somebody else has saved since
     */
    public void save(MeetingId id, MinutesText text, int version, Actor by) {
        MinutesRules.aCancelledMeetingHasNone(meetings.requireToRun(id));
        var draft = queries.draft(id);
        if (draft.isPresent()) {
            var updated =
                    jdbc.sql(
                                    """
                                    update meetings.minutes set version = version + 1
                                     where id = :id and version = :version and approved_at is null
                                    """)
                            .param("id", draft.get().id().value())
                            .param("version", version)
                            .update();
            if (updated == 0) {
                throw new OptimisticLockingFailureException("Saved by somebody else since");
            }
            keep(id, draft.get().id(), text, by);
        } else {
            MinutesRules.whatIsApprovedIsCorrected(queries.versions(id));
            keep(id, begin(id, 1, null, by), text, by);
        }
        AuditTrail.wrote(id.value());
    }

    /** A new version, which begins as the newest one reads. */
    public void correct(MeetingId id, String because, Actor by) {
        meetings.requireToRun(id);
        var newest = queries.versions(id).stream().findFirst().orElseThrow(NotVisible::new);
        MinutesRules.thereIsNoDraft(queries.draft(id).isPresent());
        MinutesRules.aCorrectionSaysWhy(because);
        keep(id, begin(id, newest.number() + 1, because, by), queries.text(newest.id()), by);
        AuditTrail.wrote(id.value());
    }

    private MinutesId begin(MeetingId meeting, int number, @Nullable String because, Actor by) {
        var id = MinutesId.next();
        try {
            jdbc.sql(
                            """
                            insert into meetings.minutes (id, record_id, number, version, begun_by, begun_at, because)
                            values (:id, :meeting, :number, 1, :by, :at, :because)
                            """)
                    .param("id", id.value())
                    .param("meeting", meeting.value())
                    .param("number", number)
                    .param("by", by.name())
                    .param("at", now())
                    .param("because", because)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Begun by somebody else since", e);
        }
        return id;
    }

    private void keep(MeetingId meeting, MinutesId minutes, MinutesText text, Actor by) {
        jdbc.sql(
                        """
                        insert into meetings.minutes_text (minutes_id, record_id, information, analysis, decision, dissented,
                            dissent, safety_plan, saved_by, saved_at)
                        values (:minutes, :meeting, :information, :analysis, :decision, :dissented, :dissent, :safety, :by, :at)
                        on conflict (minutes_id) do update
                           set information = excluded.information, analysis = excluded.analysis,
                               decision = excluded.decision, dissented = excluded.dissented, dissent = excluded.dissent,
                               safety_plan = excluded.safety_plan, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        """)
                .param("minutes", minutes.value())
                .param("meeting", meeting.value())
                .param("information", text.information())
                .param("analysis", text.analysis())
                .param("decision", text.decision())
                .param("dissented", text.dissented() == null ? null : text.dissented().name())
                .param("dissent", text.dissent())
                .param("safety", text.safetyPlan())
                .param("by", by.name())
                .param("at", now())
                .update();
        for (var place = 0; place < text.actions().size(); place++) {
            keep(meeting.value(), minutes.value(), place, text.actions().get(place));
        }
        jdbc.sql(
                        """
                        update meetings.minuted_action set taken_out = true
                         where minutes_id = :minutes and place >= :lines and not taken_out
                        """)
                .param("minutes", minutes.value())
                .param("lines", text.actions().size())
                .update();
    }

    private void keep(UUID meeting, UUID minutes, int place, MinutesText.Action action) {
        jdbc.sql(
                        """
                        insert into meetings.minuted_action (minutes_id, place, record_id, what, so_that, attendee_id, due_on)
                        values (:minutes, :place, :meeting, :what, :soThat, :attendee, :due)
                        on conflict (minutes_id, place) do update
                           set what = excluded.what, so_that = excluded.so_that, attendee_id = excluded.attendee_id,
                               due_on = excluded.due_on, taken_out = false
                        """)
                .param("minutes", minutes)
                .param("place", place)
                .param("meeting", meeting)
                .param("what", action.what())
                .param("soThat", action.soThat())
                .param("attendee", action.attendee())
                .param("due", action.dueOn())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
