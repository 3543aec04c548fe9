package org.lineofsight.pathway.earlyhelp.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.HowFar;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What will be different is added, agreed with the family, and looked at again and again. */
@UseCase
public class WritePlan {

    private final Families families;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final JdbcClient jdbc;
    private final Clock clock;

    WritePlan(
            Families families,
            FamilyQueries queries,
            StoryQueries story,
            JdbcClient jdbc,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.story = story;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param byOn absent where no day was typed
     */
    public record NewGoal(
            String different, String who, @Nullable LocalDate byOn, String howWeKnow) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "NewGoal[***]";
        }
    }

    public UUID add(FamilyId id, NewGoal goal, Actor by) {
        families.requireToWrite(id, by);
        PlanRules.aGoalSaysWhatWhoAndHow(goal.different(), goal.who(), goal.howWeKnow());
        var byOn = PlanRules.aGoalHasADayToCome(goal.byOn(), LocalDate.now(clock));
        var added = Ids.next();
        jdbc.sql(
                        """
                        insert into earlyhelp.goal (id, record_id, different, who, by_on, how_we_know, added_by, added_at)
                        values (:id, :record, :different, :who, :byOn, :how, :by, :at)
                        """)
                .param("id", added)
                .param("record", id.value())
                .param("different", goal.different())
                .param("who", goal.who())
                .param("byOn", byOn)
                .param("how", goal.howWeKnow())
                .param("by", by.name())
                .param("at", now())
                .update();
        AuditTrail.wrote(id.value());
        return added;
    }

    /** The family agrees the plan; the time to the first review begins. */
    public void agree(FamilyId id, Actor by) {
        var family = families.requireToWrite(id, by);
        PlanRules.aPlanHasAGoal(story.goals(id));
        PlanRules.helpRestsOnAgreement(queries.members(id));
        families.agreePlan(family);
    }

    public void progress(FamilyId id, UUID goal, HowFar howFar, String note, Actor by) {
        families.requireToWrite(id, by);
        PlanRules.progressSaysWhatShowsIt(note);
        if (story.goals(id).stream().noneMatch(each -> each.id().equals(goal))) {
            throw new NotVisible();
        }
        jdbc.sql(
                        """
                        insert into earlyhelp.progress (id, record_id, goal_id, how_far, note, said_by, said_at)
                        values (:id, :record, :goal, :howFar, :note, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("goal", goal)
                .param("howFar", howFar.name())
                .param("note", note)
                .param("by", by.name())
                .param("at", now())
                .update();
        AuditTrail.wrote(id.value());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
