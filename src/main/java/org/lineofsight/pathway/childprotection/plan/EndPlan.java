package org.lineofsight.pathway.childprotection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.stepdown.StepDown;
import org.lineofsight.pathway.childprotection.stepdown.StepDownRules;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child no longer has a plan; with the last child the plan ends. */
@UseCase
public class EndPlan {

    private final Plans plans;
    private final PlanClocks planClocks;
    private final Cases cases;
    private final StepDown stepDown;
    private final JdbcClient jdbc;
    private final Clock clock;

    EndPlan(
            Plans plans,
            PlanClocks planClocks,
            Cases cases,
            StepDown stepDown,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.planClocks = planClocks;
        this.cases = cases;
        this.stepDown = stepDown;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How it ends for a child.
     *
     * @param consent of the family to early help; absent where nobody steps down
     * @param why early help is enough and what the family was told; empty where nobody steps down
     */
    public record Ending(
            LocalDate on, Plan.@Nullable EndReason reason, @Nullable Consent consent, String why) {

        public static Ending on(LocalDate day, Plan.EndReason reason) {
            return new Ending(day, reason, null, "");
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Ending[" + reason + "]";
        }
    }

    /**
     * Where no conference has to decide it. Who steps down is handed over to early help.
     *
     * @throws RuleBroken where the reason is not one for this kind of plan, the day cannot be, or
     *     the family does not agree to early help
     */
    public void end(PlanId id, UUID child, Ending ending, Actor by) {
        var plan = plans.require(id);
        PlanRules.itRuns(plan);
        PlanRules.theEndHasAReasonOfItsKind(plan.kind(), ending.reason());
        PlanRules.itHasHappened("on", ending.on(), LocalDate.now(clock));
        var reason = Objects.requireNonNull(ending.reason());
        if (reason == Plan.EndReason.EARLY_HELP) {
            StepDownRules.earlyHelpIsAgreedWithTheFamily(ending.consent());
            StepDownRules.itSaysWhyAndWhatTheFamilyWasTold(ending.why());
        }
        step(plan, child, ending.on(), reason, by);
        if (reason == Plan.EndReason.EARLY_HELP) {
            stepDown.toEarlyHelp(
                    cases.require(plan.caseId()),
                    plan.subject(),
                    List.of(child),
                    "Stepped down from a child in need plan. " + ending.why(),
                    by);
        }
    }

    /** Where a conference decides it, or another plan takes its place. */
    void step(Plan plan, UUID child, LocalDate on, Plan.EndReason reason, Actor by) {
        var ending =
                plan.current().stream()
                        .filter(each -> each.id().equals(child))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        if (plan.kind() == Plan.Kind.CHILD_PROTECTION) {
            PlanRules.itDoesNotEndOnTheDayItBegan("on", ending.beganOn(), on);
        } else {
            PlanRules.itIsNotBeforeThePlan("on", on, ending.beganOn());
        }
        jdbc.sql(
                        """
                        update childprotection.plan_child set ended_on = :on, end_reason = :reason, ended_by = :by
                         where plan_id = :plan and child_id = :child and ended_on is null
                        """)
                .param("on", on)
                .param("reason", reason.name())
                .param("by", by.name())
                .param("plan", plan.id().value())
                .param("child", child)
                .update();
        var last =
                jdbc.sql(
                                        """
                                        update childprotection.plan set ended_on = :on, version = version + 1
                                         where id = :plan and ended_on is null
                                           and not exists (select 1 from childprotection.plan_child
                                                            where plan_id = :plan and ended_on is null)
                                        """)
                                .param("on", on)
                                .param("plan", plan.id().value())
                                .update()
                        == 1;
        if (last) {
            planClocks.end(plan, on);
        }
        AuditTrail.wrote(plan.id().value());
    }
}
