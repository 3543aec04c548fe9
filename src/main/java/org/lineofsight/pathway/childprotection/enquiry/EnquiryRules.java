package org.lineofsight.pathway.childprotection.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

/** What a section 47 enquiry needs. */
final class EnquiryRules {

    private static final String CHAPTER =
            "Working Together to Safeguard Children 2023, chapter 3: section 47 enquiries";
    private static final String CENSUS = "Children in need census 2024-25";
    private static final String PROCEDURE =
            "Child protection operating procedure, edition 1 (local)";

    private EnquiryRules() {}

    @Basis(CENSUS + ", rules 8839 and 8890: a child has one section 47 enquiry at a time")
    static boolean aChildHasOneAtATime(boolean hasOneOpen) {
        return !hasOneOpen;
    }

    @Basis(CHAPTER + ": social workers lead, and the police help and lead on crimes")
    static void theOfficerOfAJointEnquiryIsNamed(
            StrategyDiscussion.Section47 kind, String policeLead) {
        if (kind == StrategyDiscussion.Section47.JOINT && policeLead.isBlank()) {
            throw new RuleBroken(
                    "enquiry.police",
                    "policeLead",
                    "Write who leads for the police in this joint enquiry");
        }
    }

    @Basis(CHAPTER + ": what was found is recorded, with what speaks against it")
    static void theFindingsAreWritten(String findings) {
        if (findings.isBlank()) {
            throw new RuleBroken("enquiry.findings", "findings", "Write what was found");
        }
    }

    @Basis(CHAPTER + ": one of three outcomes for each child, with the reason")
    static void theOutcomeSaysWhy(Enquiry.@Nullable Outcome outcome, String why) {
        if (outcome == null) {
            throw new RuleBroken(
                    "enquiry.outcome",
                    "outcome",
                    "Choose what the enquiry concludes for the child");
        }
        if (why.isBlank()) {
            throw new RuleBroken("enquiry.why", "why", "Write why");
        }
    }

    @Basis(CHAPTER + ": every child is seen or the reason is recorded, and each has an outcome")
    static void everythingIsAnswered(Enquiry enquiry) {
        if (!enquiry.whole()) {
            throw new RuleBroken(
                    "enquiry.whole", "Finish each part before you send it to a manager");
        }
    }

    @Basis(
            CHAPTER
                    + ": a conference follows where a child is judged to be at continuing risk; otherwise a manager records why not")
    static void aManagerDecidesAgainstAConference(Actor by) {
        if (!by.is(Role.SOCIAL_WORK_MANAGER)) {
            throw new RuleBroken(
                    "enquiry.no-conference-manager",
                    "A social work manager decides that no conference is held");
        }
    }

    @Basis(
            CHAPTER
                    + ": a conference follows where a child is judged to be at continuing risk; otherwise a manager records why not")
    static void noConferenceSaysWhy(boolean needed, String because) {
        if (!needed) {
            throw new RuleBroken(
                    "enquiry.no-conference-needed", "No conference waits for this child");
        }
        if (because.isBlank()) {
            throw new RuleBroken(
                    "enquiry.no-conference-why", "because", "Write why no conference is held");
        }
    }

    @Basis(CENSUS + ", rule 8615: a conference is not held before its enquiry")
    static void aConferenceFollowsItsEnquiry(LocalDate heldOn, LocalDate discussedOn) {
        if (heldOn.isBefore(discussedOn)) {
            throw new RuleBroken(
                    "enquiry.conference-before",
                    "The conference cannot have been held before the strategy discussion, on %s"
                            .formatted(InWords.date(discussedOn)));
        }
    }

    @Basis(PROCEDURE + ": agencies are told of an outcome that a manager has agreed")
    static void onlyAnAgreedOutcomeIsTold(Enquiry enquiry) {
        if (!enquiry.concluded()) {
            throw new RuleBroken(
                    "enquiry.not-concluded", "A manager agrees the outcome before it is told");
        }
    }

    @Basis(PROCEDURE + ": what an agency is told is written for it")
    static void whatIsToldIsWritten(String words) {
        if (words.isBlank()) {
            throw new RuleBroken("enquiry.told", "words", "Write what the agencies are told");
        }
    }
}
