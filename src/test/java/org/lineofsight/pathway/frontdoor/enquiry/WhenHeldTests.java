package org.lineofsight.pathway.frontdoor.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenHeldTests {

    @ParameterizedTest
    @CsvSource({
        "12 3 2026, 2026-03-12, 2026-03-12",
        "12/3/2026, 2026-03-12, 2026-03-12",
        "12 March 2026, 2026-03-12, 2026-03-12",
        "March 2026, 2026-03-01, 2026-03-31",
        "2 2024, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31",
        "2024 to 2025, 2024-01-01, 2025-12-31",
        "from June 2024 to 3 May 2025, 2024-06-01, 2025-05-03",
        "2019–2020, 2019-01-01, 2020-12-31",
        "2019 - 2020, 2019-01-01, 2020-12-31"
    })
    void people_know_a_day_a_month_a_year_or_a_stretch_of_them(
            String typed, LocalDate from, LocalDate until) {
        var when = WhenHeld.of(typed).orElseThrow();
        assertThat(when.from()).isEqualTo(from);
        assertThat(when.until()).isEqualTo(until);
        assertThat(when.words()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not known", "Not known.", "unknown"})
    void that_nobody_knows_when_is_an_answer(String typed) {
        assertThat(WhenHeld.of(typed)).contains(WhenHeld.NOT_KNOWN);
        assertThat(WhenHeld.NOT_KNOWN.from()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a while ago", "31 2 2025", "13 2025", "2025 to 2024", "25", "to"})
    void what_is_no_time_is_not_guessed(String typed) {
        assertThat(WhenHeld.of(typed)).isEmpty();
    }

    @Test
    void a_day_is_written_as_people_write_it() {
        var day = LocalDate.of(2026, 3, 12);
        assertThat(WhenHeld.on(day).words()).isEqualTo("12 March 2026");
        assertThat(WhenHeld.of(WhenHeld.on(day).words())).contains(WhenHeld.on(day));
    }
}
