package org.lineofsight.kernel.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lineofsight.platform.time.InWords;

class InWordsTests {

    @ParameterizedTest
    @CsvSource({
        "00:00, midnight",
        "00:30, 12:30am",
        "09:00, 9am",
        "09:05, 9:05am",
        "12:00, midday",
        "12:30, 12:30pm",
        "16:50, 4:50pm",
        "23:00, 11pm"
    })
    void times_are_written_as_on_govuk(LocalTime time, String words) {
        assertThat(InWords.time(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-23, 2026-05-23, Saturday 23 May 2026",
        "2026-05-23, 2026-05-24, Saturday 23 and Sunday 24 May 2026",
        "2026-05-30, 2026-06-02, Saturday 30 May to Tuesday 2 June 2026",
        "2026-12-31, 2027-01-01, Thursday 31 December 2026 and Friday 1 January 2027"
    })
    void a_stretch_of_days_names_month_and_year_once(LocalDate from, LocalDate to, String words) {
        assertThat(InWords.stretch(from, to)).isEqualTo(words);
    }
}
