package org.lineofsight.pathway.earlyhelp.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What an early help assessment holds. */
final class AssessmentRules {

    private AssessmentRules() {}

    @Basis(
            "Working Together 2023, chapter 3: assessments build on strengths as well as identifying difficulties")
    static void needsStandBesideStrengths(String needs, String strengths) {
        if (needs.isBlank()) {
            throw new RuleBroken(
                    "assessment.needs", "needs", "Write what is needed, or that nothing is");
        }
        if (strengths.isBlank()) {
            throw new RuleBroken(
                    "assessment.strengths", "strengths", "Write what is going well here");
        }
    }

    @Basis(
            "Working Together 2023, chapter 1: a child-centred approach; the child's voice is heard or its absence explained")
    static void theChildIsHeardOrWhyNot(String said, @Nullable ChildsWordsAbsent absent) {
        if (said.isBlank() == (absent == null)) {
            throw new RuleBroken(
                    "assessment.child-said",
                    "childSaid",
                    "Give the child's own words, or choose why you do not have them");
        }
    }

    @Basis("Working Together 2023, chapter 3: early help assessments are made with the family")
    static void theFamilyIsHeard(String said) {
        if (said.isBlank()) {
            throw new RuleBroken(
                    "assessment.family-said", "familySaid", "Write what the family says");
        }
    }

    @Basis("Working Together 2023, chapter 3: professional judgement is kept apart from the facts")
    static void analysisIsWritten(String analysis) {
        if (analysis.isBlank()) {
            throw new RuleBroken(
                    "assessment.analysis", "analysis", "Write what you make of it, and why");
        }
    }

    @Basis("Local rule: an assessment is complete when every part is written")
    static void everyPartIsWritten(List<Part> missing) {
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    "assessment.incomplete",
                    "Still to write: %s"
                            .formatted(
                                    String.join("; ", missing.stream().map(Part::label).toList())));
        }
    }

    @Basis(
            "Information sharing: advice for practitioners, DfE 2024: be open with the family about what is shared with whom; local rule: each member is asked, or it is said why not")
    static void everybodyWasAskedOrWhyNot(List<Member> members) {
        var missing =
                members.stream()
                        .filter(member -> member.answer() == null)
                        .map(Member::name)
                        .toList();
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    "assessment.consent",
                    "Ask what each agrees to share, or say why you have not: %s"
                            .formatted(String.join(", ", missing)));
        }
    }
}
