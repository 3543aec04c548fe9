package org.lineofsight.pathway.childprotection.plan;

import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.CORE_GROUP;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.FIRST_CORE_GROUP;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.FIRST_NEED_REVIEW;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.FIRST_REVIEW_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.NEED_REVIEW;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.NEED_VISIT;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.REVIEW_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.DueDate;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due under a plan: each time something was done, the next one begins to be due. A clock
 * hangs on what it counts from, so that each of them is kept.
 */
@Component
class PlanClocks {

    private static final String OF_THE_PLAN =
            """
            select :plan as id
            union all select id from childprotection.visit where plan_id = :plan
            union all select id from childprotection.plan_meeting where plan_id = :plan
            union all select conference_id from childprotection.plan_category where plan_id = :plan
            """;

    private final Clocks clocks;
    private final JdbcClient jdbc;

    PlanClocks(Clocks clocks, JdbcClient jdbc) {
        this.clocks = clocks;
        this.jdbc = jdbc;
    }

    void begin(Plan plan) {
        for (var timescale : atTheBeginning(plan.kind())) {
            clocks.start(timescale, plan.subject(), seenWith(plan), plan.beganOn());
        }
    }

    private static List<Timescale> atTheBeginning(Plan.Kind kind) {
        return switch (kind) {
            case CHILD_PROTECTION -> List.of(FIRST_CORE_GROUP, FIRST_REVIEW_CONFERENCE, VISIT);
            case CHILD_IN_NEED -> List.of(FIRST_NEED_REVIEW, NEED_VISIT);
        };
    }

    void visited(Plan plan, UUID visit, LocalDate on) {
        next(plan, plan.kind() == Plan.Kind.CHILD_PROTECTION ? VISIT : NEED_VISIT, visit, on);
    }

    /** A core group or a review. */
    void met(Plan plan, UUID meeting, LocalDate on) {
        next(
                plan,
                plan.kind() == Plan.Kind.CHILD_PROTECTION ? CORE_GROUP : NEED_REVIEW,
                meeting,
                on);
    }

    void reviewed(Plan plan, UUID conference, LocalDate on) {
        next(plan, REVIEW_CONFERENCE, conference, on);
    }

    /** Stops what was due, and starts what is due after what was done. */
    private void next(Plan plan, Timescale timescale, UUID done, LocalDate on) {
        stop(plan, group(timescale), on, "DONE");
        clocks.start(timescale, new Subject(Plan.KIND + "-next", done), seenWith(plan), on);
    }

    void end(Plan plan, LocalDate on) {
        for (var timescale :
                List.of(
                        FIRST_CORE_GROUP,
                        CORE_GROUP,
                        FIRST_REVIEW_CONFERENCE,
                        REVIEW_CONFERENCE,
                        VISIT,
                        FIRST_NEED_REVIEW,
                        NEED_REVIEW,
                        NEED_VISIT)) {
            stop(plan, List.of(timescale), on, "PLAN_ENDED");
        }
    }

    private static List<Timescale> group(Timescale later) {
        if (later == CORE_GROUP) {
            return List.of(FIRST_CORE_GROUP, CORE_GROUP);
        }
        if (later == REVIEW_CONFERENCE) {
            return List.of(FIRST_REVIEW_CONFERENCE, REVIEW_CONFERENCE);
        }
        return later == NEED_REVIEW ? List.of(FIRST_NEED_REVIEW, NEED_REVIEW) : List.of(later);
    }

    /** What is due under the plan; nothing for those who do not see the case. */
    List<CaseClock> running(Plan plan) {
        var ours = ofThePlan(plan);
        return clocks.clocksOfRecord(plan.caseId().value()).stream()
                .filter(each -> each.running() && ours.contains(each.subject().id()))
                .toList();
    }

    /**
     * When those who work on the plan meet next, and when it is reviewed, counted from what is
     * written in the plan: for those who do not see the case, whose clocks these are. Nothing of an
     * ended plan.
     */
    List<DueDate> nextMeetings(Plan plan) {
        if (plan.endedOn() != null) {
            return List.of();
        }
        var met =
                plan.meetings().stream()
                        .map(Plan.Meeting::heldOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo);
        if (plan.kind() == Plan.Kind.CHILD_IN_NEED) {
            return List.of(
                    met.map(on -> due(NEED_REVIEW, on))
                            .orElseGet(() -> due(FIRST_NEED_REVIEW, plan.beganOn())));
        }
        var reviewed =
                plan.children().stream()
                        .flatMap(child -> child.categories().stream())
                        .map(Plan.Category::from)
                        .filter(on -> on.isAfter(plan.beganOn()))
                        .max(LocalDate::compareTo);
        return List.of(
                met.map(on -> due(CORE_GROUP, on))
                        .orElseGet(() -> due(FIRST_CORE_GROUP, plan.beganOn())),
                reviewed.map(on -> due(REVIEW_CONFERENCE, on))
                        .orElseGet(() -> due(FIRST_REVIEW_CONFERENCE, plan.beganOn())));
    }

    private DueDate due(Timescale timescale, LocalDate from) {
        return clocks.wouldBeDue(
                timescale, from.atStartOfDay(TimeConfiguration.LONDON).toInstant());
    }

    private Set<UUID> ofThePlan(Plan plan) {
        return jdbc.sql(OF_THE_PLAN)
                .param("plan", plan.id().value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .set();
    }

    /** Nothing stops before it started. */
    private void stop(Plan plan, List<Timescale> timescales, LocalDate on, String outcome) {
        for (var running : running(plan)) {
            for (var timescale : timescales) {
                if (running.rule().code().equals(timescale.code())) {
                    var started = InWords.dayOf(running.startedAt());
                    clocks.stop(
                            timescale,
                            running.subject(),
                            on.isBefore(started) ? started : on,
                            outcome);
                }
            }
        }
    }

    private static SeenWith seenWith(Plan plan) {
        return SeenWith.record(plan.caseId());
    }
}
