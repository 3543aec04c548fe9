package org.lineofsight.pathway.childprotection.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

/** What an assessment needs. */
final class AssessmentRules {

    private static final String CHAPTER =
            "Working Together to Safeguard Children 2023, chapter 3: assessment";
    private static final String PROCEDURE =
            "Child protection operating procedure, edition 1 (local)";
    private static final String CENSUS = "Children in need census 2024-25";

    private AssessmentRules() {}

    @Basis(CHAPTER + ": a social worker leads it")
    static void aSocialWorkerHasTheCase(Case found) {
        if (found.worker() == null) {
            throw new RuleBroken(
                    "assessment.worker", "Allocate the case first: a social worker assesses");
        }
    }

    @Basis(CHAPTER + ": it is about named children")
    static void atLeastOneChildIsChosen(Collection<?> children) {
        if (children.isEmpty()) {
            throw new RuleBroken("assessment.children", "children", "Choose at least one child");
        }
    }

    @Basis(CENSUS + ", rules 8896 and 8863Q: a child has one assessment at a time")
    static void noneOfThemIsBeingAssessed(List<String> beingAssessed) {
        if (!beingAssessed.isEmpty()) {
            throw new RuleBroken(
                    "assessment.open",
                    "children",
                    "There is an assessment of %s that is not agreed yet"
                            .formatted(String.join(" and ", beingAssessed)));
        }
    }

    @Basis(CENSUS + ", rule 1103: an assessment does not begin before the referral")
    static void itBeginsBetweenTheReferralAndNow(
            Instant beganAt, @Nullable Instant referredAt, Instant now) {
        if (beganAt.isAfter(now)) {
            throw new RuleBroken(
                    "assessment.later", "beganOn", "The day it began must be today or earlier");
        }
        if (referredAt != null && beganAt.isBefore(referredAt)) {
            throw new RuleBroken(
                    "assessment.before-referral",
                    "beganOn",
                    "It cannot begin before the referral, on %s"
                            .formatted(InWords.date(InWords.dayOf(referredAt))));
        }
    }

    @Basis(CHAPTER + ": parents and carers are heard")
    static void theParentsAreHeard(String words) {
        if (words.isBlank()) {
            throw new RuleBroken(
                    "assessment.parents",
                    "parentsWords",
                    "Write what parents and carers say, or why they could not be heard");
        }
    }

    @Basis(CHAPTER + ": it is analysed what the facts mean for each child")
    static void itIsAnalysed(String analysis) {
        if (analysis.isBlank()) {
            throw new RuleBroken(
                    "assessment.analysis", "analysis", "Write what it means for each child");
        }
    }

    @Basis(CENSUS + ", rule 8897Q: factors are returned for a completed assessment")
    static void factorsAreAnswered(Assessment.@Nullable Factors factors) {
        if (factors == null) {
            throw new RuleBroken(
                    "assessment.factors",
                    "factors",
                    "Choose whether factors were found; “no factors” is an answer too");
        }
    }

    @Basis(CENSUS + ", rules 8869 and 8898: “no factors” stands alone, and each factor once")
    static void noFactorsStandsAlone(Assessment.Factors factors, Collection<String> codes) {
        if (factors == Assessment.Factors.FOUND && codes.isEmpty()) {
            throw new RuleBroken(
                    "assessment.codes", "codes", "Choose each factor that was found, or “other”");
        }
        if (factors == Assessment.Factors.NONE && !codes.isEmpty()) {
            throw new RuleBroken(
                    "assessment.none-alone",
                    "codes",
                    "You chose factors and “no factors”. Take one of them back");
        }
    }

    @Basis(CENSUS + ", data item N00181: the codes of the census year")
    static void theFactorsAreOfTheYear(Collection<String> codes, LocalDate on) {
        var inUse = AssessmentFactor.inUse(on).stream().map(AssessmentFactor::code).toList();
        if (!inUse.containsAll(codes)) {
            throw new RuleBroken(
                    "assessment.code-of-the-year", "codes", "Choose factors from the list");
        }
    }

    @Basis(CHAPTER + ": it ends with what will be done, and why")
    static void theOutcomeSaysWhy(Assessment.@Nullable Outcome outcome, String why) {
        if (outcome == null) {
            throw new RuleBroken("assessment.outcome", "outcome", "Choose what comes of it");
        }
        if (why.isBlank()) {
            throw new RuleBroken("assessment.why", "why", "Write why");
        }
    }

    @Basis(
            CENSUS
                    + ", code 21 and rule 8873Q: “no factors” is for children for whom nothing further is done")
    static void noFactorsIsForThoseForWhomNothingIsDone(
            Assessment.Factors factors, Assessment.Outcome outcome) {
        if (factors == Assessment.Factors.NONE && outcome.goesOn()) {
            throw new RuleBroken(
                    "assessment.none-and-goes-on",
                    "factors",
                    "“No factors” is for children for whom nothing further is done. Choose what was found, if only “other”");
        }
    }

    @Basis(CHAPTER + ": every child is heard, and the outcome is for each child")
    static void everythingIsAnswered(Assessment assessment) {
        if (!assessment.whole()) {
            throw new RuleBroken(
                    "assessment.whole", "Finish each part before you send it to a manager");
        }
    }

    @Basis(CHAPTER + ": longer than 45 working days only with a reason on record")
    static void aManagerAgreesToAnotherDay(Actor by) {
        if (!by.is(Role.SOCIAL_WORK_MANAGER)) {
            throw new RuleBroken(
                    "assessment.extension-manager", "A social work manager agrees another day");
        }
    }

    @Basis(CHAPTER + ": longer than 45 working days only with a reason on record")
    static void anotherDaySaysWhyAndUntilWhen(
            String because, @Nullable LocalDate until, LocalDate after) {
        if (because.isBlank()) {
            throw new RuleBroken(
                    "assessment.extension-why", "because", "Write why it takes longer");
        }
        if (until == null) {
            throw new RuleBroken("assessment.extension-until", "until", "Enter the new day");
        }
        if (!until.isAfter(after)) {
            throw new RuleBroken(
                    "assessment.extension-later",
                    "until",
                    "The new day must be after %s".formatted(InWords.date(after)));
        }
    }

    @Basis(PROCEDURE + ": another day is agreed for what is not finished")
    static void itIsNotAgreedYet(Assessment assessment) {
        if (assessment.agreedAt() != null) {
            throw new RuleBroken("assessment.agreed", "This assessment is agreed already");
        }
    }
}
