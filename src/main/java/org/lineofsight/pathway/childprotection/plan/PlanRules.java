package org.lineofsight.pathway.childprotection.plan;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of a plan for children. */
final class PlanRules {

    private static final String PROTECTION =
            "Working Together to Safeguard Children 2023, chapter 3: child protection plan";
    private static final String NEED =
            "Working Together to Safeguard Children 2023, chapter 3: child in need plan";
    private static final String CENSUS = "Children in Need census, guide to validation";
    private static final String PROCEDURE =
            "Child protection operating procedure, edition 1 (local)";

    private PlanRules() {}

    @Basis(CENSUS + ", rules 8935 and 4004: one open plan for a child")
    static void noChildHasOneAlready(boolean any) {
        if (any) {
            throw new RuleBroken(
                    "plan.has-one", "children", "One of these children has such a plan already");
        }
    }

    @Basis(
            CENSUS
                    + ", rules 4001, 4016 and 4017: a child in need plan does not run beside a child protection plan")
    static void noChildNeedsBothPlans(boolean protectedNow) {
        if (protectedNow) {
            throw new RuleBroken(
                    "plan.both",
                    "children",
                    "One of these children has a child protection plan. It has to end first");
        }
    }

    @Basis(NEED + ": it is about named children")
    static void atLeastOneChildIsChosen(Collection<?> children) {
        if (children.isEmpty()) {
            throw new RuleBroken("plan.children", "children", "Choose at least one child");
        }
    }

    @Basis("Children Act 1989, section 17: help is given with the family’s agreement")
    static void theFamilyAgrees(boolean agreed) {
        if (!agreed) {
            throw new RuleBroken(
                    "plan.consent",
                    "consent",
                    "Without the family’s agreement there is no child in need plan. Offer early help, or talk with the agencies where a child may be at risk of significant harm");
        }
    }

    @Basis(PROTECTION + ": it says what keeps the child safe, and what happens if it does not work")
    static void itSaysWhatKeepsThemSafe(String safety, String contingency) {
        AllRules.hold(
                () -> {
                    if (safety.isBlank()) {
                        throw new RuleBroken(
                                "plan.safety",
                                "outline.safety",
                                "Write what keeps the children safe meanwhile");
                    }
                },
                () -> {
                    if (contingency.isBlank()) {
                        throw new RuleBroken(
                                "plan.contingency",
                                "outline.contingency",
                                "Write what happens if the plan does not work");
                    }
                });
    }

    @Basis(PROTECTION + ": it has outcomes that can be measured, each with its time")
    static void itHasAnOutcome(Collection<?> outcomes) {
        if (outcomes.isEmpty()) {
            throw new RuleBroken(
                    "plan.outcomes",
                    "outline.outcomes[0].outcome",
                    "Write at least one outcome: what is to be different for the children");
        }
    }

    @Basis(PROTECTION + ": it has outcomes that can be measured, each with its time")
    static void anOutcomeCanBeMeasured(
            String at, String outcome, String measure, @Nullable LocalDate wantedBy) {
        AllRules.hold(
                () -> {
                    if (outcome.isBlank()) {
                        throw new RuleBroken(
                                "plan.outcome",
                                at + "outcome",
                                "Write what is to be different for the children");
                    }
                },
                () -> {
                    if (measure.isBlank()) {
                        throw new RuleBroken(
                                "plan.measure", at + "measure", "Write how you will know");
                    }
                },
                () -> {
                    if (wantedBy == null) {
                        throw new RuleBroken("plan.wanted-by", at + "wantedBy", "Enter by when");
                    }
                });
    }

    @Basis(
            PROCEDURE
                    + ": progress is judged by outcome, with what was seen, and never by tasks done")
    static void progressSaysWhatIsDifferent(
            String at, Plan.@Nullable Progress progress, String words) {
        if (progress == null) {
            throw new RuleBroken("plan.progress", at + "progress", "Choose how it goes");
        }
        if (words.isBlank()) {
            throw new RuleBroken(
                    "plan.progress-words",
                    at + "words",
                    "Write what is different for the children, or what nobody knows yet");
        }
    }

    @Basis(PROCEDURE + ": what happened is written down once it has happened")
    static void itHasHappened(String at, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new RuleBroken("plan.future", at, "Enter a day up to today");
        }
    }

    @Basis(PROCEDURE + ": nothing happens under a plan before it begins")
    static void itIsNotBeforeThePlan(String at, LocalDate on, LocalDate began) {
        if (on.isBefore(began)) {
            throw new RuleBroken("plan.before", at, "Enter a day from the plan’s beginning on");
        }
    }

    @Basis(
            CENSUS
                    + ", rule 8840: a child protection plan does not end on the day on which it began")
    static void itDoesNotEndOnTheDayItBegan(String at, LocalDate began, LocalDate ends) {
        if (!ends.isAfter(began)) {
            throw new RuleBroken(
                    "plan.ends-same-day", at, "A plan ends after the day on which it began");
        }
    }

    @Basis(PROTECTION + ": a review conference ends it; what ends it otherwise is listed")
    static void theEndHasAReasonOfItsKind(Plan.Kind kind, Plan.@Nullable EndReason reason) {
        if (reason == null || !Plan.EndReason.toChoose(kind).contains(reason)) {
            throw new RuleBroken("plan.end-reason", "reason", "Choose why it ends");
        }
    }

    @Basis(PROCEDURE + ": an ended plan is not changed")
    static void itRuns(Plan plan) {
        if (plan.endedOn() != null) {
            throw new RuleBroken("plan.ended", "This plan has ended");
        }
    }

    @Basis(PROCEDURE + ": one meeting at a time")
    static void noneIsWaiting(Plan plan) {
        if (plan.waiting().isPresent()) {
            throw new RuleBroken(
                    "plan.waiting",
                    "Write down first what came of the %s that was called"
                            .formatted(plan.kind().meetingInSentence()));
        }
    }

    static RuleBroken noMeetingIsWaiting() {
        return new RuleBroken("plan.no-meeting", "Call the meeting first");
    }

    @Basis(PROCEDURE + ": who came is recorded before what came of it")
    static void itWasHeld(MeetingStatus status) {
        if (status != MeetingStatus.HELD) {
            throw new RuleBroken("plan.not-held", "Record first who came to the meeting");
        }
    }

    @Basis(PROCEDURE + ": what was agreed is written down after each meeting")
    static void itSaysWhatWasAgreed(String summary) {
        if (summary.isBlank()) {
            throw new RuleBroken("plan.summary", "summary", "Write what was agreed");
        }
    }

    @Basis(PROTECTION + ": the child is seen, and seen alone where it is right")
    static void itSaysWhetherEachChildWasSeen(String at, Visit.@Nullable Seen seen) {
        if (seen == null) {
            throw new RuleBroken("visit.seen", at + "seen", "Choose whether this child was seen");
        }
    }

    @Basis(PROTECTION + ": the child is seen, and seen alone where it is right")
    static void notSeenAloneSaysWhy(String at, Visit.Seen seen, @Nullable String whyNot) {
        if (seen != Visit.Seen.ALONE && whyNot == null) {
            throw new RuleBroken("visit.why-not", at + "whyNot", "Write why not");
        }
    }

    @Basis(PROTECTION + ": the child’s own words and what they show are recorded")
    static void whatTheySaidOrShowedIsWritten(String at, Visit.Seen seen, @Nullable String words) {
        if (seen != Visit.Seen.NOT_SEEN && words == null) {
            throw new RuleBroken("visit.words", at + "words", "Write what they said or showed");
        }
    }

    /** The day from which a plan has lasted two years. */
    static LocalDate twoYearsAfter(LocalDate began) {
        return began.plusYears(2);
    }

    /**
     * Whether a plan begins within two years of the end of the one before, as the published measure
     * of second or subsequent plans counts.
     */
    static boolean withinTwoYears(@Nullable LocalDate earlierEnded, LocalDate began) {
        return earlierEnded != null && !began.isAfter(twoYearsAfter(earlierEnded));
    }
}
