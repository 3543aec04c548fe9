package org.lineofsight.partnership.scrutiny.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the scrutineer means to do, and what came of each. */
@UseCase
public class PlanScrutiny {

    private final ScrutinyYears years;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanScrutiny(ScrutinyYears years, JdbcClient jdbc, Clock clock) {
        this.years = years;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says what the year's scrutiny is for; what was said before stays. */
    public void aim(ReportingYear year, String aims, Actor by) {
        YearRules.theScrutineerWrites(by);
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into scrutiny.plan (id, year, aims, by_name, at) values (:id, :year, :aims, :by, :at)
                        """)
                .param("id", id)
                .param("year", year.starts())
                .param("aims", aims.strip())
                .param("by", by.name())
                .param("at", now())
                .update();
        AuditTrail.wrote(id);
    }

    /** Something that is to be done. */
    public record NewActivity(
            ReportingYear year,
            ActivityKind kind,
            String title,
            String focus,
            LocalDate plannedOn) {}

    /**
     * @throws RuleBroken where the day is not in the year
     */
    public ActivityId plan(NewActivity activity, Actor by) {
        YearRules.theScrutineerWrites(by);
        YearRules.itIsPlannedWithinTheYear(activity.year(), activity.plannedOn());
        var id = ActivityId.next();
        jdbc.sql(
                        """
                        insert into scrutiny.activity (id, year, kind, title, focus, planned_on, by_name, at)
                        values (:id, :year, :kind, :title, :focus, :on, :by, :at)
                        """)
                .param("id", id.value())
                .param("year", activity.year().starts())
                .param("kind", activity.kind().name())
                .param("title", activity.title().strip())
                .param("focus", activity.focus().strip())
                .param("on", activity.plannedOn())
                .param("by", by.name())
                .param("at", now())
                .update();
        AuditTrail.wrote(id.value());
        return id;
    }

    /**
     * @param heldOn absent where it was not held
     * @param words what was found, or why it was not held
     * @throws RuleBroken where that was said already
     */
    public void conclude(ActivityId id, @Nullable LocalDate heldOn, String words, Actor by) {
        YearRules.theScrutineerWrites(by);
        YearRules.itIsSaidWhatCameOfIt(
                years.require(id), heldOn, words, InWords.dayOf(clock.instant()));
        jdbc.sql(
                        """
                        insert into scrutiny.activity_outcome (activity_id, held, held_on, words, by_name, at)
                        values (:id, :held, :on, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("held", heldOn != null)
                .param("on", heldOn)
                .param("words", words.strip())
                .param("by", by.name())
                .param("at", now())
                .update();
        AuditTrail.wrote(id.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
