package org.lineofsight.pathway.childprotection.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.rules.RuleBroken;

class ElsewhereRulesTests {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    /** The rules isNotOlderThanWhatWasTaken and asOfADayThatHasCome. */
    @Test
    void an_older_extract_does_not_replace_a_newer_one_and_none_is_of_a_day_to_come() {
        ElsewhereRules.isNotOlderThanWhatWasTaken(NOVEMBER, null);
        ElsewhereRules.isNotOlderThanWhatWasTaken(NOVEMBER, NOVEMBER);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() ->
                        ElsewhereRules.isNotOlderThanWhatWasTaken(NOVEMBER.minusDays(1), NOVEMBER))
                .withMessageContaining("1 November 2026 was taken before");
        ElsewhereRules.asOfADayThatHasCome(NOVEMBER, NOVEMBER);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () -> ElsewhereRules.asOfADayThatHasCome(NOVEMBER, NOVEMBER.minusDays(1)))
                .withMessageContaining("future");
    }

    /** The rule coversFrom. */
    @Test
    void what_a_list_of_six_months_leaves_out_for_its_age_is_not_gone() {
        assertThat(ElsewhereRules.coversFrom(ExtractSource.ANNEX_A, NOVEMBER))
                .isEqualTo("2026-05-01");
        assertThat(ElsewhereRules.coversFrom(ExtractSource.SSD, NOVEMBER)).isEqualTo("2020-11-01");
        assertThat(ExtractSource.ANNEX_A.reportsAll(FactKind.VISIT))
                .as("a list shows the latest visit only")
                .isFalse();
        assertThat(ExtractSource.SSD.reportsAll(FactKind.VISIT)).isTrue();
    }

    /** The rule belongsToNobodyElse. */
    @Test
    void one_record_here_is_of_one_child_there() {
        ElsewhereRules.belongsToNobodyElse(false);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ElsewhereRules.belongsToNobodyElse(true))
                .withMessageContaining("already matched");
    }
}
