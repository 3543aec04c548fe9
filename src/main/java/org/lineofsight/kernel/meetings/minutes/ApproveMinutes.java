package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who runs the meeting gives their name to its minutes. From then on they are fixed, in
 * passages. What was kept back from somebody in the version before stays kept back where the
 * passage reads the same. What somebody is to do becomes an action, once.
 */
@UseCase
public class ApproveMinutes {

    private final Meetings meetings;
    private final MinutesQueries queries;
    private final MinutedActions actions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApproveMinutes(
            Meetings meetings,
            MinutesQueries queries,
            MinutedActions actions,
            JdbcClient jdbc,
            Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.actions = actions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has saved since
     */
    public void approve(MeetingId id, int version, Actor by) {
        var meeting = meetings.requireToRun(id);
        var draft = queries.draft(id).orElseThrow(NotVisible::new);
        var text = queries.text(draft.id());
        var before =
                queries.versions(id).stream()
                        .findFirst()
                        .map(minutes -> queries.text(minutes.id()).actions())
                        .orElse(List.of());
        MinutesRules.whoCameIsRecordedFirst(meeting);
        MinutesRules.theDecisionIsWritten(text);
        MinutesRules.dissentIsAnswered(text);
        MinutesRules.safetyIsAnswered(meeting.kind(), text);
        MinutesRules.eachActionHasSomebodyAndADay(text.actions());
        var place = 0;
        for (var paragraph : text.paragraphs(meeting)) {
            keep(id, draft, place++, paragraph);
        }
        var updated =
                jdbc.sql(
                                """
                                update meetings.minutes
                                   set approved_by_id = :account, approved_by = :by, approved_at = :at, version = version + 1
                                 where id = :id and version = :version and approved_at is null
                                """)
                        .param("account", by.accountId())
                        .param("by", by.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", draft.id().value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Saved by somebody else since");
        }
        keepBackAsBefore(draft);
        actions.raise(meeting, text.actions(), before, by);
        AuditTrail.wrote(id.value());
    }

    private void keep(
            MeetingId meeting, Minutes draft, int place, MinutesText.Paragraph paragraph) {
        jdbc.sql(
                        """
                        insert into meetings.passage (id, record_id, minutes_id, place, section, words)
                        values (:id, :meeting, :minutes, :place, :section, :words)
                        """)
                .param("id", Ids.next())
                .param("meeting", meeting.value())
                .param("minutes", draft.id().value())
                .param("place", place)
                .param("section", paragraph.section().name())
                .param("words", paragraph.words())
                .update();
    }

    private void keepBackAsBefore(Minutes approved) {
        var same =
                jdbc.sql(
                                """
                                select distinct now_.id as passage_id, k.id as kept_id
                                  from meetings.minutes m
                                  join meetings.passage was on was.minutes_id = m.id
                                  join meetings.kept_back k on k.passage_id = was.id and k.withdrawn_at is null
                                  join meetings.passage now_ on now_.minutes_id = :minutes
                                   and now_.section = was.section and now_.words = was.words
                                 where m.record_id = :meeting and m.number = :before
                                """)
                        .param("minutes", approved.id().value())
                        .param("meeting", approved.meeting())
                        .param("before", approved.number() - 1)
                        .query((row, number) ->
                                List.of(
                                        row.getObject("passage_id", UUID.class),
                                        row.getObject("kept_id", UUID.class)))
                        .list();
        for (var each : same) {
            jdbc.sql(
                            """
                            insert into meetings.kept_back (id, record_id, minutes_id, passage_id, agency_id, agency_name,
                                because, kept_by, kept_at)
                            select :id, record_id, :minutes, :passage, agency_id, agency_name, because, kept_by, kept_at
                              from meetings.kept_back where id = :kept
                            on conflict do nothing
                            """)
                    .param("id", Ids.next())
                    .param("minutes", approved.id().value())
                    .param("passage", each.getFirst())
                    .param("kept", each.getLast())
                    .update();
        }
    }
}
