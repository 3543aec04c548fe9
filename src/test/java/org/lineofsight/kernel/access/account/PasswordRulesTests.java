package org.lineofsight.kernel.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.platform.rules.RuleBroken;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "three random words", "žluťoučký kůň úpěl"})
    void length_is_all_that_is_asked_of_a_password(String password) {
        PasswordRules.passwordIsLongEnough(password, "password");
    }

    @Test
    void a_short_password_is_refused() {
        assertRefused("eleven char", "account.password-short");
    }

    @Test
    void what_would_not_be_looked_at_is_refused_and_not_cut_off() {
        PasswordRules.passwordIsLongEnough("x".repeat(72), "password");
        assertRefused("x".repeat(73), "account.password-long");
        assertRefused("é".repeat(37), "account.password-long");
    }

    private static void assertRefused(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.passwordIsLongEnough(password, "password"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> {
                            assertThat(broken.code()).isEqualTo(code);
                            assertThat(broken.field()).isEqualTo("password");
                        });
    }
}
