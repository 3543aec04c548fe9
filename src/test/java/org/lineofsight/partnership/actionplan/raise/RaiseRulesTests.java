package org.lineofsight.partnership.actionplan.raise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.actions.ActionSource;

class RaiseRulesTests {

    @Test
    void an_action_of_two_agencies_is_two_actions() {
        assertThatThrownBy(() -> RaiseRules.oneAgencyOwnsIt("school,hospital"))
                .hasFieldOrPropertyWithValue("code", "actionplan.one-owner");
        assertThatCode(() -> RaiseRules.oneAgencyOwnsIt("school")).doesNotThrowAnyException();
    }

    @Test
    void an_action_says_what_kind_of_work_decided_it() {
        assertThatThrownBy(() -> RaiseRules.itComesFromSomewhere("Rumour"))
                .hasFieldOrPropertyWithValue("code", "actionplan.source");
        assertThat(RaiseRules.itComesFromSomewhere("AUDIT")).isEqualTo(ActionSource.AUDIT);
    }
}
