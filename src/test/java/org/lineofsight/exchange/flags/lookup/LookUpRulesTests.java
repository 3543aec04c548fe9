package org.lineofsight.exchange.flags.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.exchange.flags.FlagKind;
import org.lineofsight.platform.rules.RuleBroken;

class LookUpRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Asked asked(
            @Nullable String number, @Nullable String given, @Nullable LocalDate born) {
        return new Asked(number, given, "Tarnwick", born, "ZZ99 3VZ", null, null, null);
    }

    @Test
    void it_says_who_is_meant() {
        LookUpRules.itSaysWhoIsMeant(asked("9990000018", null, TODAY), TODAY);
        LookUpRules.itSaysWhoIsMeant(asked(null, "Rowan", TODAY), TODAY);
        broken("flags.born", asked("9990000018", null, null));
        broken("flags.born", asked("9990000018", null, TODAY.plusDays(1)));
        broken("flags.given", asked(null, null, TODAY));
        broken("flags.family", new Asked(null, "Rowan", null, TODAY, "ZZ99 3VZ", null, null, null));
        broken("flags.postcode", new Asked(null, "Rowan", "T", TODAY, null, null, null, null));
    }

    private static void broken(String code, Asked asked) {
        assertThatThrownBy(() -> LookUpRules.itSaysWhoIsMeant(asked, TODAY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    /** The national service's own example fails its check digit. */
    @Test
    void a_mistyped_number_is_not_looked_up() {
        LookUpRules.theNumberIsOne("9990000018");
        assertThatThrownBy(() -> LookUpRules.theNumberIsOne("9912003899"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("flags.number"));
    }

    @Test
    void it_says_where_they_attend() {
        LookUpRules.itSaysWhereTheyAttend(CareSetting.AMBULANCE, Attending.ON_THE_WAY);
        assertThatThrownBy(() -> LookUpRules.itSaysWhereTheyAttend(null, Attending.HERE))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> LookUpRules.itSaysWhereTheyAttend(CareSetting.AMBULANCE, null))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_plan_that_ends_tomorrow_still_goes_on() {
        assertThat(LookUpRules.isShown(FlagKind.CHILD_IN_NEED, TODAY.plusDays(1), TODAY)).isTrue();
        assertThat(LookUpRules.isShown(FlagKind.CHILD_IN_NEED, TODAY, TODAY)).isFalse();
        assertThat(LookUpRules.isShown(FlagKind.CHILD_PROTECTION_PLAN, TODAY, TODAY)).isTrue();
    }

    @Test
    void an_answer_is_read_again_for_a_day() {
        var looked = Instant.parse("2026-11-20T12:00:00Z");
        assertThat(LookUpRules.mayBeReadAgain(looked, looked.plus(Duration.ofHours(23)))).isTrue();
        assertThat(LookUpRules.mayBeReadAgain(looked, looked.plus(Duration.ofHours(24)))).isFalse();
    }
}
