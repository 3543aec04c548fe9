package org.lineofsight.pathway.earlyhelp.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.Meeting;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.family.Scores;
import org.lineofsight.pathway.earlyhelp.family.Stage;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came, what was agreed, who does what by when; and whether the plan was reviewed. */
@UseCase
public class RecordMeeting {

    private final Families families;
    private final StoryQueries story;
    private final Scores scores;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordMeeting(
            Families families, StoryQueries story, Scores scores, JdbcClient jdbc, Clock clock) {
        this.families = families;
        this.story = story;
        this.scores = scores;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was held.
     *
     * @param came by person of the meeting; who is not in it did not come
     * @param worry what each said, as typed; empty where nobody was asked
     * @param nextReviewOn absent where none was agreed
     */
    public record Held(
            Map<UUID, Meeting.Came> came,
            String familyView,
            String agreed,
            boolean reviewedPlan,
            @Nullable LocalDate nextReviewOn,
            Map<ScaleWho, String> worry,
            List<NewAction> actions) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Held[***]";
        }
    }

    public record NewAction(String what, String owner, @Nullable LocalDate byOn) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "NewAction[***]";
        }
    }

    public void record(FamilyId id, UUID meetingId, Held held, Actor by) {
        var family = families.requireToWrite(id, by);
        var meeting =
                story.meetings(id).stream()
                        .filter(each -> each.id().equals(meetingId) && !each.recorded())
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        MeetingRules.aMeetingIsRecordedOnceHeld(meeting.heldOn(), LocalDate.now(clock));
        MeetingRules.whatWasAgreedIsWritten(held.agreed());
        MeetingRules.theNextReviewIsWithinTwelveWeeks(
                held.reviewedPlan(), meeting.heldOn(), held.nextReviewOn());
        jdbc.sql(
                        """
                        update earlyhelp.meeting
                           set recorded_by = :by, recorded_at = :at, reviewed_plan = :reviewed, family_view = :view,
                               agreed = :agreed, next_review_on = cast(:next as date)
                         where id = :id
                        """)
                .param("by", by.name())
                .param("at", now())
                .param("reviewed", held.reviewedPlan())
                .param("view", held.familyView().isBlank() ? null : held.familyView())
                .param("agreed", held.agreed())
                .param("next", held.nextReviewOn())
                .param("id", meetingId)
                .update();
        for (var person : meeting.people()) {
            jdbc.sql("update earlyhelp.meeting_person set came = :came where id = :id")
                    .param(
                            "came",
                            held.came().getOrDefault(person.id(), Meeting.Came.DID_NOT_COME).name())
                    .param("id", person.id())
                    .update();
        }
        for (var number = 0; number < held.actions().size(); number++) {
            add(id, meetingId, number, held.actions().get(number));
        }
        if (held.reviewedPlan() && family.stage() == Stage.HELPING) {
            held.worry().forEach((who, typed) -> scores.keep(id, "REVIEW", meetingId, who, typed));
            families.reviewed(family, meetingId, meeting.heldOn());
        }
        AuditTrail.wrote(id.value());
    }

    private void add(FamilyId id, UUID meeting, int number, NewAction action) {
        MeetingRules.anActionHasAnOwnerAndADay(number, action.owner(), action.byOn());
        jdbc.sql(
                        """
                        insert into earlyhelp.meeting_action (id, record_id, meeting_id, place, what, owner, by_on)
                        values (:id, :record, :meeting, :place, :what, :owner, :byOn)
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("meeting", meeting)
                .param("place", number)
                .param("what", action.what())
                .param("owner", action.owner())
                .param("byOn", action.byOn())
                .update();
    }

    /** An action of a meeting is done. */
    public void done(FamilyId id, UUID action, Actor by) {
        families.requireToWrite(id, by);
        var done =
                jdbc.sql(
                                """
                                update earlyhelp.meeting_action set done_on = :on, done_by = :by
                                 where id = :id and record_id = :record and done_on is null
                                """)
                        .param("on", LocalDate.now(clock))
                        .param("by", by.name())
                        .param("id", action)
                        .param("record", id.value())
                        .update();
        if (done == 0) {
            throw new NotVisible();
        }
        AuditTrail.wrote(id.value());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
