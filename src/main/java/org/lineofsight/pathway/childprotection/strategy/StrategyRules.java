package org.lineofsight.pathway.childprotection.strategy;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a strategy discussion needs. */
final class StrategyRules {

    private static final String CHAPTER =
            "Working Together to Safeguard Children 2023, chapter 3: strategy discussion";

    private StrategyRules() {}

    @Basis(CHAPTER + ": it is held where there is reasonable cause to suspect significant harm")
    static void itSaysWhatMadeItNecessary(String trigger) {
        if (trigger.isBlank()) {
            throw new RuleBroken(
                    "strategy.trigger",
                    "trigger",
                    "Write what makes a strategy discussion necessary");
        }
    }

    @Basis(CHAPTER + ": it is about named children, siblings considered")
    static void atLeastOneChildIsChosen(Collection<?> children) {
        if (children.isEmpty()) {
            throw new RuleBroken("strategy.children", "children", "Choose at least one child");
        }
    }

    @Basis("Child protection operating procedure, edition 1 (local): one at a time for a case")
    static void noneIsWaitingToBeHeld(boolean waiting) {
        if (waiting) {
            throw new RuleBroken(
                    "strategy.waiting",
                    "A strategy discussion of this case is still to be held and decided");
        }
    }

    @Basis(
            CHAPTER
                    + ": children’s social care, police and health decide together; the Herefordshire audit of 2023-24 found attendance badly recorded")
    static void itIsDecidedByThoseWhoHaveTo(Meeting meeting) {
        if (meeting.status() != MeetingStatus.HELD) {
            throw new RuleBroken("strategy.not-held", "Record first who came to the discussion");
        }
        if (!meeting.mayDecide()) {
            throw new RuleBroken(
                    "strategy.not-quorate",
                    "The discussion is not known to have been quorate. Put right who came, or write why it went ahead");
        }
    }

    @Basis("Child protection operating procedure, edition 1 (local): one at a time for a case")
    static void onlyACancelledMeetingIsCalledAnew(Meeting meeting) {
        if (meeting.status() != MeetingStatus.CANCELLED) {
            throw new RuleBroken(
                    "strategy.not-cancelled", "The meeting was not cancelled: move it instead");
        }
    }

    @Basis("Child protection operating procedure, edition 1 (local): a decision stands")
    static void itIsDecidedOnce(StrategyDiscussion discussion) {
        if (discussion.decision() != null) {
            throw new RuleBroken("strategy.decided", "This discussion is already decided");
        }
    }

    @Basis("Children Act 1989, section 47(1)(b): reasonable cause to suspect significant harm")
    static void theThresholdIsAnswered(StrategyDiscussion.@Nullable Threshold threshold) {
        if (threshold == null) {
            throw new RuleBroken(
                    "strategy.threshold", "threshold", "Choose whether the threshold is met");
        }
    }

    @Basis(CHAPTER + ": decisions are recorded with their reasons")
    static void theThresholdHasItsEvidence(String evidence) {
        if (evidence.isBlank()) {
            throw new RuleBroken(
                    "strategy.evidence", "evidence", "Write the evidence for this decision");
        }
    }

    @Basis(CHAPTER + ": it is agreed who makes the enquiry, alone or together")
    static void anEnquiryIsSingleOrJoint(
            StrategyDiscussion.@Nullable Threshold threshold,
            StrategyDiscussion.@Nullable Section47 section47) {
        if (threshold == StrategyDiscussion.Threshold.MET && section47 == null) {
            throw new RuleBroken(
                    "strategy.section47", "section47", "Choose who makes the section 47 enquiry");
        }
    }

    @Basis(CHAPTER + ": whether medical treatment or examination is needed, for each child")
    static void eachChildsMedicalIsAnswered(
            int place, StrategyDiscussion.@Nullable Medical medical) {
        if (medical == null) {
            throw new RuleBroken(
                    "strategy.medical",
                    "medicals[%d].medical".formatted(place),
                    "Choose whether this child needs a medical");
        }
    }

    @Basis(CHAPTER + ": immediate and short-term action to protect the child is agreed")
    static void immediateSafetyIsAnswered(String immediateSafety) {
        if (immediateSafety.isBlank()) {
            throw new RuleBroken(
                    "strategy.safety",
                    "immediateSafety",
                    "Write what keeps the children safe now, or that nothing more is needed and why");
        }
    }

    @Basis("Child protection operating procedure, edition 1 (local): they talk again after today")
    static void theNextOneIsToCome(@Nullable LocalDate nextOn, LocalDate today) {
        if (nextOn != null && nextOn.isBefore(today)) {
            throw new RuleBroken("strategy.next", "nextOn", "Choose a day from today on");
        }
    }
}
