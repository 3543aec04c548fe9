package org.lineofsight.pathway.earlyhelp.hub;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.rules.RuleBroken;

/**
 * Rules of the hub; {@code aContactIsAnsweredOnce} is proven with two workers in EarlyHelpTests.
 */
class HubRulesTests {

    private static void refuses(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(words);
    }

    @Test
    void a_contact_is_about_a_child() {
        var nobody =
                new NewContact(
                        Channel.EMAIL,
                        AskerKind.PARTNER,
                        "Somebody Invented",
                        "Nurse",
                        null,
                        null,
                        "",
                        "Help",
                        null,
                        null,
                        null,
                        YesNo.NO,
                        Consent.GIVEN,
                        null,
                        List.of(),
                        List.of(),
                        null);
        refuses(() -> HubRules.aChildIsNamed(nobody), "at least one child");
    }

    @Test
    void an_answer_has_a_reason_and_words_for_whoever_asked() {
        refuses(() -> HubRules.theAnswerHasAReason(" "), "why");
        refuses(() -> HubRules.whoeverAskedIsTold(""), "whoever asked");
    }

    @ParameterizedTest
    @EnumSource(
            value = HubOutcome.class,
            names = {"ASSESSMENT", "TEAM"})
    void early_help_needs_the_familys_agreement(HubOutcome outcome) {
        refuses(
                () -> HubRules.earlyHelpNeedsTheFamilysAgreement(outcome, Consent.NOT_ASKED),
                "agreement");
        assertThatCode(() -> HubRules.earlyHelpNeedsTheFamilysAgreement(outcome, Consent.GIVEN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = HubOutcome.class,
            names = {"ADVICE", "SINGLE_AGENCY", "STEP_UP", "DECLINED"})
    void a_family_that_says_no_can_be_advised_and_a_child_in_danger_stepped_up(HubOutcome outcome) {
        assertThatCode(() -> HubRules.earlyHelpNeedsTheFamilysAgreement(outcome, Consent.REFUSED))
                .doesNotThrowAnyException();
    }

    @Test
    void sharing_without_agreement_says_why() {
        refuses(
                () ->
                        HubRules.stepUpWithoutConsentSaysWhy(
                                HubOutcome.STEP_UP, Consent.REFUSED, " "),
                "without the family's agreement");
    }

    @Test
    void who_has_no_account_cannot_be_told_here() {
        refuses(() -> HubRules.toldHereOnlyWithAnAccount(ToldWay.HERE, false), "no account");
    }
}
