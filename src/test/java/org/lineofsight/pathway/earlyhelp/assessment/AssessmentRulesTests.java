package org.lineofsight.pathway.earlyhelp.assessment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.platform.rules.RuleBroken;

class AssessmentRulesTests {

    private static void refuses(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(words);
    }

    @Test
    void needs_stand_beside_strengths() {
        refuses(() -> AssessmentRules.needsStandBesideStrengths("", "Reads"), "needed");
        refuses(() -> AssessmentRules.needsStandBesideStrengths("Sleep", ""), "going well");
    }

    @Test
    void the_child_is_heard_or_it_is_said_why_not_and_never_both() {
        refuses(() -> AssessmentRules.theChildIsHeardOrWhyNot("", null), "own words");
        refuses(
                () -> AssessmentRules.theChildIsHeardOrWhyNot("Tired", ChildsWordsAbsent.TOO_YOUNG),
                "own words");
        assertThatCode(() -> AssessmentRules.theChildIsHeardOrWhyNot("", ChildsWordsAbsent.UNBORN))
                .doesNotThrowAnyException();
    }

    @Test
    void the_family_is_heard_and_what_one_thinks_is_written_apart() {
        refuses(() -> AssessmentRules.theFamilyIsHeard(" "), "family says");
        refuses(() -> AssessmentRules.analysisIsWritten(" "), "make of it");
    }

    @Test
    void an_assessment_with_a_part_missing_is_not_complete() {
        refuses(
                () -> AssessmentRules.everyPartIsWritten(List.of(Part.VOICES)),
                "What the child and the family say");
    }

    @Test
    void somebody_whom_nobody_asked_about_sharing_is_named() {
        var member =
                new Member(
                        UUID.randomUUID(),
                        false,
                        null,
                        "Orla Fennimarsh",
                        "",
                        "Mother",
                        null,
                        null,
                        null,
                        YesNo.YES,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null);
        refuses(
                () -> AssessmentRules.everybodyWasAskedOrWhyNot(List.of(member)),
                "Orla Fennimarsh");
    }
}
