package org.lineofsight.pathway.childprotection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A visit to children who have a plan. The next one is due from it where every child was seen; a
 * visit at which one was not leaves the clock running.
 */
@UseCase
public class RecordVisit {

    private final Plans plans;
    private final PlanClocks planClocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordVisit(Plans plans, PlanClocks planClocks, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.planClocks = planClocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param children in the order of those who have the plan now
     */
    public record Visited(
            LocalDate on, String place, boolean announced, String home, List<Child> children) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Visited[" + on + "]";
        }
    }

    /**
     * @param seen absent where nobody has chosen, which is put right before it is kept
     */
    public record Child(
            Visit.@Nullable Seen seen, @Nullable String whyNot, @Nullable String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Child[" + seen + "]";
        }
    }

    /**
     * @throws RuleBroken where a child is left out, or the day cannot be
     */
    public void record(PlanId id, Visited visited, Actor by) {
        var plan = plans.require(id);
        PlanRules.itRuns(plan);
        PlanRules.itHasHappened("on", visited.on(), LocalDate.now(clock));
        PlanRules.itIsNotBeforeThePlan("on", visited.on(), plan.beganOn());
        var current = plan.current();
        eachChildIsAnswered(visited.children().subList(0, current.size()));
        var visit = keep(plan, visited, by);
        for (var place = 0; place < current.size(); place++) {
            keep(visit, plan, current.get(place).id(), visited.children().get(place));
        }
        if (visited.children().stream().noneMatch(child -> child.seen() == Visit.Seen.NOT_SEEN)) {
            planClocks.visited(plan, visit, visited.on());
        }
        AuditTrail.wrote(id.value());
    }

    static void eachChildIsAnswered(List<Child> children) {
        var rules = new ArrayList<Runnable>();
        for (var place = 0; place < children.size(); place++) {
            var at = "children[%d].".formatted(place);
            var child = children.get(place);
            var seen = child.seen();
            if (seen == null) {
                rules.add(() -> PlanRules.itSaysWhetherEachChildWasSeen(at, seen));
            } else {
                rules.add(() -> PlanRules.notSeenAloneSaysWhy(at, seen, child.whyNot()));
                rules.add(() -> PlanRules.whatTheySaidOrShowedIsWritten(at, seen, child.words()));
            }
        }
        AllRules.hold(rules);
    }

    private UUID keep(Plan plan, Visited visited, Actor by) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into childprotection.visit (id, plan_id, record_id, visited_on, place, announced, home,
                            visited_by, recorded_at)
                        values (:id, :plan, :record, :on, :place, :announced, :home, :by, :at)
                        """)
                .param("id", id)
                .param("plan", plan.id().value())
                .param("record", plan.caseId().value())
                .param("on", visited.on())
                .param("place", visited.place())
                .param("announced", visited.announced())
                .param("home", visited.home())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private void keep(UUID visit, Plan plan, UUID childId, Child child) {
        jdbc.sql(
                        """
                        insert into childprotection.visit_child (visit_id, record_id, child_id, seen, why_not, words)
                        values (:visit, :record, :child, :seen, :why, :words)
                        """)
                .param("visit", visit)
                .param("record", plan.caseId().value())
                .param("child", childId)
                .param("seen", Objects.requireNonNull(child.seen()).name())
                .param("why", child.seen() == Visit.Seen.ALONE ? null : child.whyNot())
                .param("words", child.seen() == Visit.Seen.NOT_SEEN ? null : child.words())
                .update();
    }
}
