package org.lineofsight.kernel.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lineofsight.platform.time.TimeConfiguration;

class ClockWordsTests {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());

    @ParameterizedTest(name = "{0}: at {1} what is due {2} has “{3}”")
    @CsvSource({
        "WORKING_DAYS, 2026-03-02T09:00, 2026-03-06T23:59:59, 4 working days left, IN_TIME",
        "WORKING_DAYS, 2026-03-04T09:00, 2026-03-06T23:59:59, 2 working days left, IN_TIME",
        "WORKING_DAYS, 2026-03-05T09:00, 2026-03-06T23:59:59, 1 working day left, DUE_SOON",
        "WORKING_DAYS, 2026-03-06T23:59, 2026-03-06T23:59:59, Due today, DUE_TODAY",
        "WORKING_DAYS, 2026-03-06T09:00, 2026-03-09T23:59:59, 1 working day left, DUE_SOON",
        "WORKING_DAYS, 2026-03-07T09:00, 2026-03-09T23:59:59, 1 working day left, DUE_SOON",
        "WORKING_DAYS, 2026-04-02T09:00, 2026-04-07T23:59:59, 1 working day left, DUE_SOON",
        "WORKING_DAYS, 2026-03-07T09:00, 2026-03-06T23:59:59, Late since Friday, LATE",
        "WORKING_DAYS, 2026-03-09T00:00, 2026-03-06T23:59:59, 1 working day late, LATE",
        "WORKING_DAYS, 2026-03-11T09:00, 2026-03-06T23:59:59, 3 working days late, LATE",
        "MONTHS, 2026-03-02T09:00, 2026-06-02T23:59:59, 92 days left, IN_TIME",
        "CALENDAR_DAYS, 2026-03-01T09:00, 2026-03-02T23:59:59, 1 day left, DUE_SOON",
        "WEEKS, 2026-03-04T09:00, 2026-03-02T23:59:59, 2 days late, LATE",
        "HOURS, 2026-03-02T09:00, 2026-03-05T09:00, 72 hours left, IN_TIME",
        "HOURS, 2026-03-02T09:00, 2026-03-09T09:00, 7 days left, IN_TIME",
        "HOURS, 2026-03-02T09:30, 2026-03-03T09:00, 23 hours left, DUE_SOON",
        "HOURS, 2026-03-02T09:00, 2026-03-02T09:40, 40 minutes left, DUE_TODAY",
        "HOURS, 2026-03-02T09:40, 2026-03-02T09:40, less than a minute left, DUE_TODAY",
        "HOURS, 2026-03-02T11:40, 2026-03-02T09:40, 2 hours late, LATE"
    })
    void what_is_left_is_said_in_words(
            Allowance.Unit unit,
            LocalDateTime now,
            LocalDateTime due,
            String words,
            TimeLeft.State state) {
        var left = new ClockWords(unit, WORKING_DAYS).timeLeft(london(due), null, london(now));

        assertThat(left.words()).isEqualTo(words);
        assertThat(left.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, 2026-03-06T16:00, Done in time, DONE_IN_TIME",
        "WORKING_DAYS, 2026-03-07T10:00, 'Done late, on Saturday', DONE_LATE",
        "WORKING_DAYS, 2026-03-10T10:00, Done 2 working days late, DONE_LATE",
        "MONTHS, 2026-03-07T10:00, Done 1 day late, DONE_LATE"
    })
    void what_is_done_stays_as_it_was_however_long_ago(
            Allowance.Unit unit, LocalDateTime done, String words, TimeLeft.State state) {
        var due = london(LocalDateTime.parse("2026-03-06T23:59:59"));
        var left =
                new ClockWords(unit, WORKING_DAYS)
                        .timeLeft(due, london(done), Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(left.words()).isEqualTo(words);
        assertThat(left.state()).isEqualTo(state);
    }

    @Test
    void the_exact_time_is_there_for_print() {
        var due = london(LocalDateTime.parse("2026-10-27T09:05:00"));

        assertThat(
                        new ClockWords(Allowance.Unit.HOURS, WORKING_DAYS)
                                .timeLeft(due, null, due)
                                .due())
                .isEqualTo("9:05am on Tuesday 27 October 2026");
        assertThat(
                        new ClockWords(Allowance.Unit.MONTHS, WORKING_DAYS)
                                .timeLeft(due, null, due)
                                .due())
                .isEqualTo("Tuesday 27 October 2026");
    }

    private static Instant london(LocalDateTime there) {
        return there.atZone(TimeConfiguration.LONDON).toInstant();
    }
}
