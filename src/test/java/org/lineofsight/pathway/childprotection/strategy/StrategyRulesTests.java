package org.lineofsight.pathway.childprotection.strategy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a strategy discussion has to answer; quorum and order are in StrategyDiscussionTests. */
class StrategyRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void it_says_what_made_it_necessary_and_for_whom() {
        refuses(() -> StrategyRules.itSaysWhatMadeItNecessary(" "), "strategy.trigger");
        refuses(() -> StrategyRules.atLeastOneChildIsChosen(List.of()), "strategy.children");
    }

    @Test
    void the_threshold_is_answered_with_evidence_either_way() {
        refuses(() -> StrategyRules.theThresholdIsAnswered(null), "strategy.threshold");
        refuses(() -> StrategyRules.theThresholdHasItsEvidence(" "), "strategy.evidence");
    }

    @Test
    void an_enquiry_is_single_or_joint_and_without_one_neither() {
        refuses(
                () ->
                        StrategyRules.anEnquiryIsSingleOrJoint(
                                StrategyDiscussion.Threshold.MET, null),
                "strategy.section47");
        assertThatCode(() ->
                        StrategyRules.anEnquiryIsSingleOrJoint(
                                StrategyDiscussion.Threshold.NOT_MET, null))
                .doesNotThrowAnyException();
    }

    @Test
    void each_sibling_is_considered_for_a_medical() {
        assertThatThrownBy(() -> StrategyRules.eachChildsMedicalIsAnswered(1, null))
                .hasFieldOrPropertyWithValue("code", "strategy.medical")
                .hasFieldOrPropertyWithValue("field", "medicals[1].medical");
    }

    @Test
    void immediate_safety_is_always_answered() {
        refuses(() -> StrategyRules.immediateSafetyIsAnswered(""), "strategy.safety");
    }

    @Test
    void the_next_discussion_is_not_in_the_past() {
        refuses(() -> StrategyRules.theNextOneIsToCome(TODAY.minusDays(1), TODAY), "strategy.next");
        assertThatCode(
                        () -> {
                            StrategyRules.theNextOneIsToCome(TODAY, TODAY);
                            StrategyRules.theNextOneIsToCome(null, TODAY);
                        })
                .doesNotThrowAnyException();
    }
}
