package org.lineofsight.pathway.childprotection.stepdown;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.lineofsight.pathway.frontdoor.Consent;

class StepDownRulesTests {

    @ParameterizedTest
    @NullSource
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GIVEN")
    void early_help_is_agreed_with_the_family(Consent consent) {
        assertThatThrownBy(() -> StepDownRules.earlyHelpIsAgreedWithTheFamily(consent))
                .hasFieldOrPropertyWithValue("code", "step-down.consent");
        assertThatCode(() -> StepDownRules.earlyHelpIsAgreedWithTheFamily(Consent.GIVEN))
                .doesNotThrowAnyException();
    }

    @Test
    void a_step_down_says_why_and_what_the_family_was_told() {
        assertThatThrownBy(() -> StepDownRules.itSaysWhyAndWhatTheFamilyWasTold(" "))
                .hasFieldOrPropertyWithValue("code", "step-down.why");
    }
}
