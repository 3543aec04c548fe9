package org.lineofsight.pathway.childprotection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Begins a plan for children of a case: a child protection plan where a conference decides it, a
 * child in need plan where the family agrees.
 */
@UseCase
public class BeginPlan {

    private final Cases cases;
    private final Plans plans;
    private final EarlierPlans earlierPlans;
    private final EndPlan endPlan;
    private final PlanClocks planClocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    BeginPlan(
            Cases cases,
            Plans plans,
            EarlierPlans earlierPlans,
            EndPlan endPlan,
            PlanClocks planClocks,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.earlierPlans = earlierPlans;
        this.endPlan = endPlan;
        this.planClocks = planClocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a conference decided for one child.
     *
     * @param earlier what it was told of plans before
     */
    public record Protected(UUID child, CategoryOfAbuse category, Plan.Earlier earlier) {}

    /**
     * A child protection plan begins on the day of the conference that decided it. Where a child
     * had a child in need plan, that ends the same day.
     */
    public PlanId protect(
            CaseId caseId,
            ConferenceId conference,
            LocalDate on,
            List<Protected> children,
            Outline outline,
            Actor by) {
        outline.check();
        var byChild = children.stream().collect(Collectors.toMap(Protected::child, each -> each));
        var about = chosen(caseId, List.copyOf(byChild.keySet()));
        PlanRules.noChildHasOneAlready(anyHas(caseId, Plan.Kind.CHILD_PROTECTION, about));
        for (var child : about) {
            plans.current(caseId, Plan.Kind.CHILD_IN_NEED, child.id())
                    .ifPresent(need ->
                            endPlan.step(need, child.id(), on, Plan.EndReason.STEPPED_UP, by));
        }
        var id =
                keep(
                        caseId,
                        Plan.Kind.CHILD_PROTECTION,
                        on,
                        conference,
                        null,
                        outline,
                        about,
                        byChild,
                        by);
        planClocks.begin(plans.require(id));
        return id;
    }

    /** A child in need plan, from today. */
    public PlanId support(
            CaseId caseId, List<UUID> children, boolean familyAgrees, Outline outline, Actor by) {
        AllRules.hold(
                () -> PlanRules.atLeastOneChildIsChosen(children),
                () -> PlanRules.theFamilyAgrees(familyAgrees),
                outline::check);
        var about = chosen(caseId, children);
        PlanRules.noChildHasOneAlready(anyHas(caseId, Plan.Kind.CHILD_IN_NEED, about));
        PlanRules.noChildNeedsBothPlans(anyHas(caseId, Plan.Kind.CHILD_PROTECTION, about));
        var id =
                keep(
                        caseId,
                        Plan.Kind.CHILD_IN_NEED,
                        LocalDate.now(clock),
                        null,
                        "AGREED",
                        outline,
                        about,
                        Map.of(),
                        by);
        planClocks.begin(plans.require(id));
        return id;
    }

    private List<CaseChild> chosen(CaseId caseId, List<UUID> children) {
        return cases.requireOpen(caseId).children().stream()
                .filter(child -> children.contains(child.id()))
                .toList();
    }

    private boolean anyHas(CaseId caseId, Plan.Kind kind, List<CaseChild> children) {
        return children.stream()
                .anyMatch(child -> plans.current(caseId, kind, child.id()).isPresent());
    }

    private PlanId keep(
            CaseId caseId,
            Plan.Kind kind,
            LocalDate on,
            @Nullable ConferenceId conference,
            @Nullable String consent,
            Outline outline,
            List<CaseChild> children,
            Map<UUID, Protected> decided,
            Actor by) {
        var id = PlanId.next();
        jdbc.sql(
                        """
                        insert into childprotection.plan (id, record_id, version, kind, reference, began_on, began_by,
                            conference_id, safety, contingency, consent)
                        values (:id, :record, 0, :kind, :reference, :on, :by, cast(:conference as uuid), :safety,
                            :contingency, :consent)
                        """)
                .param("id", id.value())
                .param("record", caseId.value())
                .param("kind", kind.name())
                .param("reference", "P-" + References.next(on))
                .param("on", on)
                .param("by", by.name())
                .param("conference", conference == null ? null : conference.value())
                .param("safety", outline.safety())
                .param("contingency", outline.contingency())
                .param("consent", consent)
                .update();
        for (var child : children) {
            var ofConference = decided.get(child.id());
            var told = ofConference == null ? Plan.Earlier.NOT_KNOWN : ofConference.earlier();
            var earlier = earlierPlans.of(child.person(), kind, told);
            jdbc.sql(
                            """
                            insert into childprotection.plan_child (plan_id, record_id, child_id, person_record_id, name,
                                birth, began_on, earlier, earlier_ended_on)
                            values (:plan, :record, :child, :person, :name, :birth, :on, :earlier, cast(:ended as date))
                            """)
                    .param("plan", id.value())
                    .param("record", caseId.value())
                    .param("child", child.id())
                    .param("person", child.person())
                    .param("name", child.name())
                    .param("birth", child.birth())
                    .param("on", on)
                    .param("earlier", earlier.earlier().name())
                    .param("ended", earlier.endedOn())
                    .update();
            if (ofConference != null) {
                categorise(
                        id,
                        caseId,
                        child.id(),
                        on,
                        ofConference.category(),
                        Objects.requireNonNull(conference));
            }
        }
        for (var place = 0; place < outline.outcomes().size(); place++) {
            add(id, caseId, place, outline.outcomes().get(place), by);
        }
        AuditTrail.wrote(id.value());
        AuditTrail.wrote(caseId.value());
        return id;
    }

    private void categorise(
            PlanId plan,
            CaseId caseId,
            UUID child,
            LocalDate on,
            CategoryOfAbuse category,
            ConferenceId conference) {
        jdbc.sql(
                        """
                        insert into childprotection.plan_category (plan_id, record_id, child_id, from_on, category, conference_id)
                        values (:plan, :record, :child, :on, :category, :conference)
                        """)
                .param("plan", plan.value())
                .param("record", caseId.value())
                .param("child", child)
                .param("on", on)
                .param("category", category.name())
                .param("conference", conference.value())
                .update();
    }

    private void add(PlanId plan, CaseId caseId, int place, Outline.Outcome outcome, Actor by) {
        jdbc.sql(
                        """
                        insert into childprotection.plan_outcome (id, plan_id, record_id, place, outcome, measure, wanted_by,
                            version, written_by, written_at)
                        values (:id, :plan, :record, :place, :outcome, :measure, :wanted, 0, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("plan", plan.value())
                .param("record", caseId.value())
                .param("place", place)
                .param("outcome", outcome.outcome())
                .param("measure", outcome.measure())
                .param("wanted", outcome.wantedBy())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
