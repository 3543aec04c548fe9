package org.lineofsight.exchange.flags.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseRulesTests {

    @ParameterizedTest
    @CsvSource({"0,0,false", "5,5,false", "6,6,true", "6,60,false", "6,59,true", "7,1000,false"})
    void the_odd_mistake_is_no_pattern(int without, int all, boolean worth) {
        assertThat(UseRules.isWorthAQuestion(without, all)).isEqualTo(worth);
    }

    @Test
    void use_is_looked_at_over_a_month() {
        assertThat(UseRules.countedSince(LocalDate.of(2026, 11, 21)))
                .isEqualTo(LocalDate.of(2026, 10, 22));
    }
}
