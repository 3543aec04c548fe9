package org.lineofsight.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllRulesTests {

    private static Runnable broken(String code) {
        return () -> {
            throw new RuleBroken(code, code, "Write the " + code);
        };
    }

    private static Runnable kept() {
        return () -> {};
    }

    @Test
    void whoever_filled_in_a_form_learns_at_once_everything_that_is_missing() {
        var thrown =
                catchThrowableOfType(
                        RuleBroken.class,
                        () ->
                                AllRules.hold(
                                        kept(),
                                        broken("evidence"),
                                        kept(),
                                        () -> AllRules.hold(broken("safety"), broken("medical"))));
        assertThat(thrown.code()).isEqualTo("evidence");
        assertThat(thrown.beside())
                .extracting(RuleBroken::code)
                .containsExactly("safety", "medical");
    }

    @Test
    void rules_that_are_kept_let_the_step_go_on() {
        AllRules.hold(kept(), kept());
        AllRules.hold(List.of());
    }
}
