package org.lineofsight.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs write for moments, lengths and yes or no. */
class WrittenTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01 09:05:07",
                "2026-03-01T09:05:07",
                "2026-03-01T09:05:07.250",
                "01/03/2026 09:05:07",
                "1/3/2026 9:05:07",
                "01.03.2026 09:05:07",
                "01-03-26 09:05:07",
                "1 Mar 2026 09:05:07",
                "1st March 2026, 9:05:07 am",
                "Sun 1 March 2026 09:05:07",
                "01-Mar-2026 09:05:07",
                "2026-03-01T09:05:07Z",
                "2026-03-01T10:05:07+01:00"
            })
    void a_moment_is_the_same_in_whatever_format(String text) throws Unreadable {
        assertThat(Written.moment(text, "").at().toString()).startsWith("2026-03-01T09:05:07");
    }

    @RepeatedTest(300)
    void any_moment_written_in_any_of_the_formats_is_read_back() throws Unreadable {
        var random = new Random();
        var local =
                LocalDateTime.of(2001, 1, 1, 12, 0)
                        .plusMinutes(random.nextInt(25 * 525_600))
                        .withHour(3 + random.nextInt(20));
        var format =
                List.of(
                                "uuuu-MM-dd HH:mm",
                                "dd/MM/uuuu HH:mm",
                                "d/M/uu H:mm",
                                "d MMMM uuuu h:mm a",
                                "EEE d MMM uuuu HH:mm",
                                "dd.MM.uuuu HH:mm",
                                "dd/MM/uuuu HHmm")
                        .get(random.nextInt(7));
        var text = DateTimeFormatter.ofPattern(format, Locale.ENGLISH).format(local);
        assertThat(Written.moment(text, "").at())
                .as(text)
                .isEqualTo(local.atZone(LONDON).toInstant());
    }

    @Test
    void the_time_may_have_a_column_of_its_own() throws Unreadable {
        assertThat(Written.moment("1/3/2026", "2.30pm").at())
                .isEqualTo(Instant.parse("2026-03-01T14:30:00Z"));
        assertThat(Written.moment("1/3/2026", "1430hrs").at())
                .isEqualTo(Instant.parse("2026-03-01T14:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026 09:00",
                "29/02/2025 09:00",
                "13/13/2026 09:00",
                "01/31/2026 09:00",
                "1/3/2026 25:00",
                "1/3/2026 9:61",
                "yesterday",
                "",
                "1/3/0026 09:00",
                "1/3/2026",
                "46082.37",
                "=NOW()"
            })
    void what_is_no_moment_is_refused_and_never_guessed(String text) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Written.moment(text, ""));
    }

    @Test
    void an_hour_that_was_never_there_is_refused_and_one_that_was_there_twice_is_said()
            throws Unreadable {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Written.moment("29/03/2026 01:30", ""))
                .withMessageContaining("clocks went forward");
        var twice = Written.moment("25/10/2026 01:30", "");
        assertThat(twice.at()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(twice.query()).contains("went back");
    }

    @Test
    void a_day_is_read_as_day_month_year() throws Unreadable {
        assertThat(Written.day("04/05/2019")).isEqualTo(LocalDate.of(2019, 5, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "95,95",
        "1:35,95",
        "0:01:35,95",
        "00:01:35,95",
        "1m 35s,95",
        "95s,95",
        "95 seconds,95",
        "1 min,60",
        "2h,7200",
        "25:02:30,90150",
        "0,0",
        "94.6,95"
    })
    void a_length_is_the_same_in_whatever_format(String text, int seconds) throws Unreadable {
        assertThat(Written.length(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "soon", "1:2:3:4", "", " ", "9999:00:00"})
    void what_is_no_length_is_refused(String text) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Written.length(text));
    }

    @Test
    void not_said_is_neither_yes_nor_no() throws Unreadable {
        assertThat(Written.yesOrNo("")).isEmpty();
        assertThat(Written.yesOrNo("not known")).isEmpty();
        assertThat(Written.yesOrNo("Y")).contains(true);
        assertThat(Written.yesOrNo("0")).contains(false);
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Written.yesOrNo("perhaps"));
    }
}
