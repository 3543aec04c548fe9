package org.lineofsight.pathway.childprotection.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.enquiry.Enquiries;
import org.lineofsight.pathway.childprotection.plan.BeginPlan;
import org.lineofsight.pathway.childprotection.plan.Outline;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.lineofsight.pathway.childprotection.plan.Plans;
import org.lineofsight.pathway.childprotection.plan.ReviewPlan;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the chair of a conference decided for each child, having heard each agency. Where a child is
 * to have a plan, it begins with the decision; where a plan is reviewed, it goes on or ends with
 * it.
 */
@UseCase
public class DecideConference {

    private final Conferences conferences;
    private final ConferenceTime conferenceTime;
    private final Meetings meetings;
    private final Plans plans;
    private final BeginPlan beginPlan;
    private final ReviewPlan reviewPlan;
    private final Enquiries enquiries;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecideConference(
            Conferences conferences,
            ConferenceTime conferenceTime,
            Meetings meetings,
            Plans plans,
            BeginPlan beginPlan,
            ReviewPlan reviewPlan,
            Enquiries enquiries,
            JdbcClient jdbc,
            Clock clock) {
        this.conferences = conferences;
        this.conferenceTime = conferenceTime;
        this.meetings = meetings;
        this.plans = plans;
        this.beginPlan = beginPlan;
        this.reviewPlan = reviewPlan;
        this.enquiries = enquiries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param children in the order of the conference's children
     * @param views in the order of {@link #agencies}
     * @param lateBecause absent where it was not late
     * @param outline what the plan says; needed where a child is to have one
     */
    public record Decided(
            String strengthsAndRisks,
            String parentsView,
            List<Child> children,
            List<View> views,
            @Nullable String lateBecause,
            Outline outline) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Decided[***]";
        }
    }

    /**
     * @param earlier whether there was a plan before, as the conference was told
     */
    public record Child(
            Conference.@Nullable Decision decision,
            @Nullable CategoryOfAbuse category,
            String why,
            String childsView,
            Plan.@Nullable Earlier earlier) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Child[" + decision + "]";
        }
    }

    /** What one agency thinks. */
    public record View(Conference.@Nullable View view, @Nullable String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "View[" + view + "]";
        }
    }

    /** The agencies whose view is asked: those that took part or sent a report. */
    public static List<String> agencies(Meeting meeting) {
        return meeting.attendees().stream()
                .filter(each ->
                        each.attendance() != null
                                && each.attendance().tookPart() != Attendance.TookPart.ABSENT)
                .map(Attendee::agencyName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * @param version the one that was read
     * @throws RuleBroken where it was not quorate, or something is not answered
     * @throws OptimisticLockingFailureException where it was decided since
     */
    public void decide(ConferenceId id, Decided decided, int version, Actor by) {
        var conference = conferences.require(id);
        ConferenceRules.onlyItsChairDecides(conference, by);
        ConferenceRules.itIsDecidedOnce(conference);
        var meeting = meetings.require(Objects.requireNonNull(conference.meeting()));
        ConferenceRules.itIsDecidedByThoseWhoHaveTo(meeting);
        var agencies = agencies(meeting);
        var heldOn = InWords.dayOf(meeting.startsAt());
        var late = conferenceTime.late(conference, heldOn);
        AllRules.hold(rules(conference, agencies, decided, late));
        keep(id, decided, heldOn, late ? decided.lateBecause() : null, version, by);
        for (var place = 0; place < conference.children().size(); place++) {
            keep(id, conference.children().get(place), decided.children().get(place));
        }
        for (var place = 0; place < agencies.size(); place++) {
            keep(conference, place, agencies.get(place), decided.views().get(place));
        }
        followedByPlans(conference, decided, heldOn, by);
        conferenceTime.held(conference, heldOn);
        if (conference.kind() == Conference.Kind.INITIAL
                || conference.kind() == Conference.Kind.PRE_BIRTH) {
            enquiries.conferenceHeld(
                    conference.caseId(),
                    conference.children().stream().map(Conference.Child::id).toList(),
                    heldOn);
        }
        AuditTrail.wrote(conference.caseId().value());
    }

    private static List<Runnable> rules(
            Conference conference, List<String> agencies, Decided decided, boolean late) {
        var rules = new ArrayList<Runnable>();
        rules.add(() ->
                ConferenceRules.itSaysWhatWasWeighed(
                        decided.strengthsAndRisks(), decided.parentsView()));
        for (var place = 0; place < conference.children().size(); place++) {
            var at = "children[%d].".formatted(place);
            var child = decided.children().get(place);
            rules.add(() ->
                    ConferenceRules.eachChildIsDecided(
                            at, conference.kind(), child.decision(), child.category()));
            rules.add(() ->
                    ConferenceRules.eachChildsReasonAndVoiceAreWritten(
                            at, child.why(), child.childsView()));
            if (child.decision() == Conference.Decision.PLAN) {
                rules.add(() ->
                        ConferenceRules.itIsAnsweredWhetherThereWasAPlanBefore(
                                at, child.earlier()));
            }
        }
        for (var place = 0; place < agencies.size(); place++) {
            var at = "views[%d].".formatted(place);
            var view = decided.views().get(place).view();
            rules.add(() -> ConferenceRules.eachAgencysViewIsAnswered(at, view));
        }
        rules.add(() -> ConferenceRules.lateSaysWhy(late, decided.lateBecause()));
        if (decided.children().stream()
                .anyMatch(child -> child.decision() == Conference.Decision.PLAN)) {
            rules.add(decided.outline()::check);
        }
        return rules;
    }

    private void keep(
            ConferenceId id,
            Decided decided,
            LocalDate heldOn,
            @Nullable String lateBecause,
            int version,
            Actor by) {
        var updated =
                jdbc.sql(
                                """
                                update childprotection.conference
                                   set held_on = :held, strengths_and_risks = :risks, parents_view = :parents,
                                       late_because = :late, decided_by = :by, decided_at = :at, version = version + 1
                                 where id = :id and version = :version and decided_at is null
                                """)
                        .param("held", heldOn)
                        .param("risks", decided.strengthsAndRisks())
                        .param("parents", decided.parentsView())
                        .param("late", lateBecause)
                        .param("by", by.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Decided by somebody else since");
        }
    }

    private void keep(ConferenceId id, Conference.Child child, Child decided) {
        var decision = Objects.requireNonNull(decided.decision());
        var category = decision.hasPlan() ? decided.category() : null;
        jdbc.sql(
                        """
                        update childprotection.conference_child
                           set decision = :decision, category = :category, why = :why, childs_view = :view
                         where conference_id = :id and child_id = :child
                        """)
                .param("decision", decision.name())
                .param("category", category == null ? null : category.name())
                .param("why", decided.why())
                .param("view", decided.childsView())
                .param("id", id.value())
                .param("child", child.id())
                .update();
    }

    private void keep(Conference conference, int place, String agency, View view) {
        jdbc.sql(
                        """
                        insert into childprotection.conference_view (conference_id, record_id, place, agency, view, words)
                        values (:id, :record, :place, :agency, :view, :words)
                        """)
                .param("id", conference.id().value())
                .param("record", conference.caseId().value())
                .param("place", place)
                .param("agency", agency)
                .param("view", Objects.requireNonNull(view.view()).name())
                .param("words", view.words())
                .update();
    }

    private void followedByPlans(
            Conference conference, Decided decided, LocalDate heldOn, Actor by) {
        var begun = new ArrayList<BeginPlan.Protected>();
        var reviewed = new LinkedHashMap<PlanId, List<ReviewPlan.Reviewed>>();
        for (var place = 0; place < conference.children().size(); place++) {
            var child = conference.children().get(place).id();
            var line = decided.children().get(place);
            switch (Objects.requireNonNull(line.decision())) {
                case PLAN ->
                        begun.add(
                                new BeginPlan.Protected(
                                        child,
                                        Objects.requireNonNull(line.category()),
                                        Objects.requireNonNull(line.earlier())));
                case NO_PLAN -> {}
                case CONTINUES, ENDS -> {
                    var plan =
                            plans.current(conference.caseId(), Plan.Kind.CHILD_PROTECTION, child)
                                    .orElseThrow();
                    reviewed.computeIfAbsent(plan.id(), key -> new ArrayList<>())
                            .add(
                                    new ReviewPlan.Reviewed(
                                            child,
                                            line.decision() == Conference.Decision.ENDS
                                                    ? null
                                                    : line.category()));
                }
            }
        }
        if (!begun.isEmpty()) {
            beginPlan.protect(
                    conference.caseId(), conference.id(), heldOn, begun, decided.outline(), by);
        }
        reviewed.forEach(
                (plan, children) -> reviewPlan.review(plan, conference.id(), heldOn, children, by));
    }
}
