package org.lineofsight.pathway.earlyhelp.closing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.Family;
import org.lineofsight.pathway.earlyhelp.family.Offer;
import org.lineofsight.pathway.earlyhelp.family.Stage;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.rules.RuleBroken;

class ClosingRulesTests {

    private static Family family(Stage stage, @Nullable Instant plannedAt) {
        return new Family(
                FamilyId.next(),
                0,
                "EHF-26-ABC234",
                "Isla Fennimarsh",
                Instant.EPOCH,
                Offer.ASSESSMENT,
                stage,
                YesNo.NO,
                null,
                null,
                null,
                null,
                null,
                plannedAt,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static void refuses(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(words);
    }

    @Test
    void nothing_is_closed_without_what_came_of_it() {
        refuses(() -> ClosingRules.whatCameOfItIsWritten(" "), "came of it");
    }

    @Test
    void a_family_that_was_helped_leaves_with_a_plan_and_one_that_declines_need_not() {
        var helped = family(Stage.HELPING, Instant.EPOCH);
        refuses(
                () ->
                        ClosingRules.aFamilyThatWasHelpedLeavesWithAPlan(
                                helped, CloseReason.NEEDS_MET, false),
                "wellbeing plan");
        assertThatCode(() ->
                        ClosingRules.aFamilyThatWasHelpedLeavesWithAPlan(
                                helped, CloseReason.FAMILY_DECLINED, false))
                .doesNotThrowAnyException();
    }

    @Test
    void needs_are_not_met_where_there_was_no_plan() {
        refuses(
                () ->
                        ClosingRules.needsAreMetByAPlan(
                                family(Stage.ASSESSING, null), CloseReason.PARTLY_MET),
                "no plan");
    }

    @Test
    void a_step_says_why_and_why_without_agreement() {
        refuses(() -> ClosingRules.aStepSaysWhy(""), "changed");
        refuses(
                () -> ClosingRules.withoutConsentSaysWhy(Consent.NOT_ASKED, " "),
                "without the family's agreement");
    }
}
