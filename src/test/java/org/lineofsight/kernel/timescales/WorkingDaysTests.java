package org.lineofsight.kernel.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final WorkingDays DAYS = new WorkingDays(BankHolidays.shipped());
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true",
        "2026-03-07, false",
        "2026-03-08, false",
        "2026-04-03, false",
        "2026-12-25, false",
        "2026-12-28, false",
        "2022-09-19, false",
        "2023-05-08, false",
        "2020-05-04, true"
    })
    void a_working_day_is_monday_to_friday_and_no_bank_holiday(LocalDate date, boolean working) {
        assertThat(DAYS.isWorkingDay(date)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-06, 2026-03-09, 1",
        "2026-03-06, 2026-03-07, 0",
        "2026-03-07, 2026-03-09, 1",
        "2026-04-02, 2026-04-07, 1",
        "2026-03-09, 2026-03-06, -1"
    })
    void days_are_counted_after_the_first_and_up_to_the_second(
            LocalDate from, LocalDate to, int days) {
        assertThat(DAYS.between(from, to)).isEqualTo(days);
    }

    @Test
    void working_days_are_not_added_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.add(LocalDate.of(2026, 3, 2), -1));
    }

    @RepeatedTest(300)
    void counting_undoes_adding_from_any_day() {
        var start = anyDay();
        var days = RANDOM.nextInt(1, 120);
        var due = DAYS.add(start, days);

        assertThat(DAYS.isWorkingDay(due)).isTrue();
        assertThat(DAYS.between(start, due)).isEqualTo(days);
        assertThat(due).isAfter(start);
    }

    @RepeatedTest(300)
    void one_more_day_allowed_is_never_due_earlier_or_on_the_same_day() {
        var start = anyDay();
        var days = RANDOM.nextInt(1, 120);

        assertThat(DAYS.add(start, days + 1)).isAfter(DAYS.add(start, days));
    }

    @RepeatedTest(300)
    void a_day_that_is_not_worked_behaves_like_the_working_day_before_it() {
        var start = anyDay();

        assertThat(DAYS.isWorkingDay(DAYS.dayZero(start))).isTrue();
        assertThat(DAYS.add(start, 5)).isEqualTo(DAYS.add(DAYS.dayZero(start), 5));
    }

    @Test
    void beyond_the_published_holidays_only_weekends_are_left_out() {
        var christmas = LocalDate.of(2029, 12, 25);

        assertThat(DAYS.isWorkingDay(christmas)).isTrue();
        assertThat(DAYS.published(christmas, christmas)).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2029, 12, 29))).isFalse();
        assertThat(LocalDate.of(2029, 12, 29).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }

    private static LocalDate anyDay() {
        return LocalDate.of(2012, 1, 10).plusDays(RANDOM.nextInt(365 * 16));
    }
}
