package org.lineofsight.kernel.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BankHolidaysTests {

    private static final BankHolidays SHIPPED = BankHolidays.shipped();

    @Test
    void the_release_carries_the_bank_holidays_of_2012_to_2028() {
        assertThat(SHIPPED.all()).hasSize(140);
        assertThat(SHIPPED.publishedFrom()).isEqualTo("2012-01-01");
        assertThat(SHIPPED.publishedUntil()).isEqualTo("2028-12-31");
    }

    static IntStream years() {
        return IntStream.rangeClosed(2012, 2028);
    }

    @ParameterizedTest
    @MethodSource("years")
    void govuk_and_the_rules_of_the_calendar_agree_on_every_weekday_that_is_not_worked(int year) {
        var england =
                HolidayManager.getInstance(
                        ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        var byRule =
                england.getHolidays(Year.of(year), "eng").stream()
                        .map(holiday -> holiday.getDate())
                        .filter(date ->
                                date.getDayOfWeek() != DayOfWeek.SATURDAY
                                        && date.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(SHIPPED.between(LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31)))
                .extracting(BankHoliday::date)
                .containsExactlyElementsOf(byRule);
    }

    @Test
    void a_year_whose_christmas_is_not_published_is_known_only_to_its_last_holiday() {
        var growing =
                BankHolidays.parse(file(year(2026) + "," + event("New Year's Day", "2027-01-01")));

        assertThat(growing.publishedUntil()).isEqualTo("2027-01-01");
        assertThat(growing.published(LocalDate.of(2027, 1, 2))).isFalse();
    }

    @Test
    void a_newer_file_speaks_for_its_years_and_the_years_it_no_longer_has_are_kept() {
        var newer =
                BankHolidays.parse(file(year(2026) + "," + event("A royal wedding", "2026-07-10")));
        var updated = SHIPPED.updatedBy(newer);

        assertThat(updated.isBankHoliday(LocalDate.of(2022, 9, 19))).isTrue();
        assertThat(updated.isBankHoliday(LocalDate.of(2026, 7, 10))).isTrue();
        assertThat(updated.isBankHoliday(LocalDate.of(2027, 12, 27))).isFalse();
        assertThat(updated.publishedUntil()).isEqualTo("2026-12-31");
    }

    static Stream<Arguments> files_that_are_not_it() {
        return Stream.of(
                Arguments.of("", "The file is empty."),
                Arguments.of("{\"england-and-wales\": ", "it is not JSON, or it is damaged"),
                Arguments.of("<!DOCTYPE html><html></html>", "This is a web page"),
                Arguments.of("[]", "This is not the GOV.UK bank holidays file."),
                Arguments.of("{\"scotland\": {\"events\": []}}", "no England and Wales division"),
                Arguments.of("{\"england-and-wales\": {}}", "no list of bank holidays"),
                Arguments.of(
                        "{\"england-and-wales\": {\"events\": {}}}", "no list of bank holidays"),
                Arguments.of(file(""), "has no bank holidays in it"),
                Arguments.of(file("{\"date\": \"2026-12-25\"}"), "Bank holiday number 1"),
                Arguments.of(file("{\"title\": \"Christmas Day\"}"), "“Christmas Day” (number 1"),
                Arguments.of(
                        file(event("Christmas Day", "25/12/2026")),
                        "the date “25/12/2026”, which is not a date"),
                Arguments.of(
                        file(event("Leap day", "2026-02-29")),
                        "the date “2026-02-29”, which is not a date"),
                Arguments.of(
                        file(
                                event("Christmas Day", "2026-12-25")
                                        + ","
                                        + event("Christmas", "2026-12-25")),
                        "two bank holidays on Friday 25 December 2026: “Christmas Day” and “Christmas”"),
                Arguments.of(
                        file(event("Christmas Day", "2026-12-25") + "," + year(2027)),
                        "1 bank holiday for 2026. England and Wales has at least 8"),
                Arguments.of(
                        file(year(2026) + "," + year(2028)),
                        "0 bank holidays for 2027. England and Wales has at least 8"));
    }

    @ParameterizedTest
    @MethodSource("files_that_are_not_it")
    void a_file_that_is_not_it_is_refused_in_plain_words(String text, String words) {
        assertThatThrownBy(() -> BankHolidays.parse(text))
                .isInstanceOf(BankHolidayFileRefused.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_byte_order_mark_before_the_file_does_no_harm() {
        assertThat(BankHolidays.parse("\uFEFF" + file(year(2026))).all()).hasSize(8);
    }

    static String file(String events) {
        return "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": ["
                + events
                + "]}}";
    }

    static String event(String title, String date) {
        return "{\"title\": \"%s\", \"date\": \"%s\", \"notes\": \"\", \"bunting\": true}"
                .formatted(title, date);
    }

    /** The eight of one year, as GOV.UK has them. */
    static String year(int year) {
        return SHIPPED.between(LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31)).stream()
                .map(holiday -> event(holiday.title(), holiday.date().toString()))
                .collect(Collectors.joining(","));
    }
}
