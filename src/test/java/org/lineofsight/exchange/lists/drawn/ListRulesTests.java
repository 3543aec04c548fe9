package org.lineofsight.exchange.lists.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListRulesTests {

    private static final LocalDate OVER = LocalDate.of(2026, 12, 1);

    @Test
    void a_list_is_open_until_another_replaces_it_or_the_agreement_is_over() {
        assertThat(ListRules.isOpen(null, OVER, 0, OVER.minusDays(1))).isTrue();
        assertThat(ListRules.isOpen(null, OVER, 0, OVER)).isFalse();
        assertThat(ListRules.isOpen(null, OVER, 14, OVER.plusDays(13))).isTrue();
        assertThat(ListRules.isOpen(null, OVER, 14, OVER.plusDays(14))).isFalse();
        var replaced = OVER.minusDays(20);
        assertThat(ListRules.isOpen(replaced, OVER, 14, replaced.minusDays(1))).isTrue();
        assertThat(ListRules.isOpen(replaced, OVER, 14, replaced)).isFalse();
    }

    @Test
    void only_what_is_on_the_list_can_change_on_it() {
        var row = List.of("9990000018", "2026-01-01");
        assertThat(ListRules.change(null, row)).isEqualTo(Change.ADDED);
        assertThat(ListRules.change(row, row)).isEqualTo(Change.SAME);
        assertThat(ListRules.change(List.of("9990000018", "2026-01-02"), row))
                .isEqualTo(Change.CHANGED);
    }

    @Test
    void a_late_receipt_is_asked_for_once_a_week() {
        var due = Instant.parse("2026-11-20T17:00:00Z");
        var late = due.plus(Duration.ofHours(14));
        assertThat(ListRules.isChased(due, null, due.minusSeconds(1))).isFalse();
        assertThat(ListRules.isChased(due, null, late)).isTrue();
        assertThat(ListRules.isChased(due, late, late.plus(Duration.ofDays(6)))).isFalse();
        assertThat(ListRules.isChased(due, late, late.plus(Duration.ofDays(7)))).isTrue();
    }
}
