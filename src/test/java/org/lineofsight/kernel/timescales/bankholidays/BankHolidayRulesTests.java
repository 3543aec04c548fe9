package org.lineofsight.kernel.timescales.bankholidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.timescales.BankHoliday;
import org.lineofsight.kernel.timescales.BankHolidayFileRefused;
import org.lineofsight.kernel.timescales.BankHolidays;

class BankHolidayRulesTests {

    private static final BankHolidays HELD = BankHolidays.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_file_that_govuk_has_shortened_at_its_beginning_loses_nothing() {
        var shortened = fromYear(2019);

        assertThatCode(() -> UploadBankHolidays.check(HELD, shortened, TODAY))
                .doesNotThrowAnyException();
        assertThat(HELD.updatedBy(shortened)).isEqualTo(HELD);
    }

    /** {@link BankHolidayRules#nothingPastIsLost} */
    @Test
    void a_file_that_leaves_out_a_day_that_has_passed_is_refused() {
        assertRefused(
                without("2022-09-19"),
                "The file leaves out 1 bank holiday that has passed, such as Bank Holiday for the State Funeral of"
                        + " Queen Elizabeth II on Monday 19 September 2022. Due dates were worked out with it.");
        assertRefused(
                without("2022-09-19", "2023-05-08"),
                "The file leaves out 2 bank holidays that have passed");
    }

    /** {@link BankHolidayRules#nothingPastIsAdded} */
    @Test
    void a_file_that_adds_a_day_that_has_passed_is_refused() {
        assertRefused(
                with("2026-11-20"),
                "The file has a bank holiday on Friday 20 November 2026, which has passed without one.");
    }

    /** {@link BankHolidayRules#theFileCoversToday} */
    @Test
    void a_file_that_begins_after_today_is_refused() {
        assertRefused(fromYear(2027), "The file begins in 2027. It must have the whole of 2026.");
    }

    /** {@link BankHolidayRules#theFileIsNotOlder} */
    @Test
    void an_older_file_is_refused() {
        assertRefused(
                BankHolidays.of(HELD.between(HELD.publishedFrom(), LocalDate.of(2027, 12, 31))),
                "The file ends on Friday 31 December 2027, but bank holidays are already held until Sunday 31"
                        + " December 2028. It is an older file.");
    }

    @Test
    void a_day_to_come_may_be_added_moved_or_renamed() {
        var changed = new ArrayList<BankHoliday>();
        for (var holiday : HELD.all()) {
            if (holiday.date().equals(LocalDate.of(2027, 5, 3))) {
                changed.add(new BankHoliday(LocalDate.of(2027, 5, 7), holiday.title(), "Moved"));
            } else if (holiday.date().equals(LocalDate.of(2028, 8, 28))) {
                changed.add(new BankHoliday(holiday.date(), "Late summer bank holiday", ""));
            } else {
                changed.add(holiday);
            }
        }
        var newer = BankHolidays.of(changed);

        assertThatCode(() -> UploadBankHolidays.check(HELD, newer, TODAY))
                .doesNotThrowAnyException();
        assertThat(Change.between(HELD, HELD.updatedBy(newer)))
                .containsExactly(
                        new Change("Removed", LocalDate.of(2027, 5, 3), "Early May bank holiday"),
                        new Change(
                                "Added",
                                LocalDate.of(2027, 5, 7),
                                "Early May bank holiday (moved)"),
                        new Change(
                                "Renamed",
                                LocalDate.of(2028, 8, 28),
                                "Summer bank holiday becomes Late summer bank holiday"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThatCode(() -> UploadBankHolidays.check(HELD, HELD, TODAY))
                .doesNotThrowAnyException();
        assertThat(Change.between(HELD, HELD.updatedBy(HELD))).isEmpty();
    }

    private static void assertRefused(BankHolidays newer, String words) {
        assertThatThrownBy(() -> UploadBankHolidays.check(HELD, newer, TODAY))
                .isInstanceOf(BankHolidayFileRefused.class)
                .hasMessageContaining(words);
    }

    private static BankHolidays fromYear(int year) {
        return BankHolidays.of(HELD.between(LocalDate.ofYearDay(year, 1), HELD.publishedUntil()));
    }

    private static BankHolidays without(String... dates) {
        var left = Arrays.stream(dates).map(LocalDate::parse).toList();
        return BankHolidays.of(
                HELD.all().stream().filter(holiday -> !left.contains(holiday.date())).toList());
    }

    private static BankHolidays with(String date) {
        var more = new ArrayList<>(HELD.all());
        more.addAll(List.of(new BankHoliday(LocalDate.parse(date), "An extra day", "")));
        return BankHolidays.of(more);
    }
}
