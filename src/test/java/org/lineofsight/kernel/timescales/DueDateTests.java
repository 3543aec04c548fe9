package org.lineofsight.kernel.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTests {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());

    @ParameterizedTest(name = "{0} and {1} {2} is {3}: {4}")
    @CsvFileSource(
            resources = "/timescales/due-dates.csv",
            useHeadersInDisplayName = false,
            numLinesToSkip = 1)
    void a_period_ends_on_the_day_that_guidance_means(
            LocalDate start, int amount, Allowance.Unit unit, LocalDate due, String why) {
        assertThat(rule(amount, unit).dueFrom(start, WORKING_DAYS).on()).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "72 hours from {0} is {1}")
    @CsvSource({
        // The clocks go back on 25 October 2026 and forward on 28 March 2027.
        "2026-10-23T10:00+01:00[Europe/London], 2026-10-26T09:00+00:00[Europe/London]",
        "2027-03-26T10:00+00:00[Europe/London], 2027-03-29T11:00+01:00[Europe/London]",
        "2026-12-24T23:30+00:00[Europe/London], 2026-12-27T23:30+00:00[Europe/London]"
    })
    void seventy_two_hours_are_seventy_two_hours_whatever_the_clocks_do(
            ZonedDateTime found, ZonedDateTime due) {
        var interview = rule(72, Allowance.Unit.HOURS).dueFrom(found.toInstant(), WORKING_DAYS);

        assertThat(interview.at()).isEqualTo(due.toInstant());
        assertThat(interview.at()).isEqualTo(found.toInstant().plusSeconds(72 * 3600));
    }

    @Test
    void a_day_is_over_at_midnight_in_london_also_in_summer() {
        var due =
                rule(1, Allowance.Unit.WORKING_DAYS)
                        .dueFrom(LocalDate.of(2026, 7, 1), WORKING_DAYS);

        assertThat(due.metBy(Instant.parse("2026-07-02T22:59:59Z"))).isTrue();
        assertThat(due.metBy(Instant.parse("2026-07-02T23:00:00Z"))).isFalse();
    }

    @Test
    void a_referral_just_before_midnight_in_summer_belongs_to_that_day_in_london() {
        var due =
                rule(1, Allowance.Unit.WORKING_DAYS)
                        .dueFrom(Instant.parse("2026-07-01T22:59:00Z"), WORKING_DAYS);
        var later =
                rule(1, Allowance.Unit.WORKING_DAYS)
                        .dueFrom(Instant.parse("2026-07-01T23:01:00Z"), WORKING_DAYS);

        assertThat(due.on()).isEqualTo("2026-07-02");
        assertThat(later.on()).isEqualTo("2026-07-03");
    }

    @Test
    void hours_do_not_start_on_a_date_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rule(72, Allowance.Unit.HOURS)
                                .dueFrom(LocalDate.of(2026, 3, 2), WORKING_DAYS));
    }

    @Test
    void a_due_date_explains_itself() {
        var due =
                rule(5, Allowance.Unit.WORKING_DAYS)
                        .dueFrom(LocalDate.of(2026, 12, 19), WORKING_DAYS);

        assertThat(due.explanation().lines())
                .containsExactly(
                        "Rule: Something to do: within 5 working days of “referral received”.",
                        "Basis: Working Together to Safeguard Children, 2023, chapter 3 (statutory guidance)."
                                + " To be checked against the published document.",
                        "Started on Saturday 19 December 2026, which is not a working day (weekend), so Friday 18"
                                + " December 2026 is day 0.",
                        "Not counted: Saturday 19 and Sunday 20 December 2026: weekend.",
                        "Not counted: Friday 25 December 2026: Christmas Day.",
                        "Not counted: Saturday 26 and Sunday 27 December 2026: weekend.",
                        "Not counted: Monday 28 December 2026: Boxing Day (substitute day).",
                        "Due by the end of Tuesday 29 December 2026.");
    }

    @Test
    void a_rule_in_hours_explains_a_change_of_the_clocks() {
        var found = ZonedDateTime.parse("2026-10-23T10:00+01:00[Europe/London]").toInstant();

        assertThat(
                        rule(72, Allowance.Unit.HOURS)
                                .dueFrom(found, WORKING_DAYS)
                                .explanation()
                                .lines())
                .contains(
                        "Started at 10am on Friday 23 October 2026.",
                        "The clocks go back in this time. That adds no hour and takes none away.",
                        "Due by 9am on Monday 26 October 2026.");
    }

    @Test
    void a_month_without_that_day_says_why_the_last_day_is_due() {
        assertThat(
                        rule(3, Allowance.Unit.MONTHS)
                                .dueFrom(LocalDate.of(2026, 11, 30), WORKING_DAYS)
                                .explanation()
                                .notes())
                .contains("The month has no day 30, so its last day is the day due.");
    }

    @Test
    void beyond_the_published_bank_holidays_a_date_is_given_and_marked() {
        var due =
                rule(10, Allowance.Unit.WORKING_DAYS)
                        .dueFrom(LocalDate.of(2028, 12, 22), WORKING_DAYS);

        assertThat(due.on()).isEqualTo("2029-01-09");
        assertThat(due.holidaysPublished()).isFalse();
        assertThat(due.explanation().notes())
                .contains(
                        "Bank holidays after Sunday 31 December 2028 are not yet published: only weekends are left"
                                + " out there, and the date may move.");
    }

    @Test
    void a_period_that_does_not_count_working_days_does_not_wait_for_bank_holidays() {
        for (var unit :
                List.of(
                        Allowance.Unit.MONTHS,
                        Allowance.Unit.WEEKS,
                        Allowance.Unit.CALENDAR_DAYS)) {
            assertThat(
                            rule(6, unit)
                                    .dueFrom(LocalDate.of(2030, 1, 1), WORKING_DAYS)
                                    .holidaysPublished())
                    .isTrue();
        }
    }

    private static TimescaleRule rule(int amount, Allowance.Unit unit) {
        return new TimescaleRule(
                "test.something",
                "Something to do",
                "referral received",
                new Allowance(amount, unit),
                RuleBasis.statutoryGuidance("Working Together to Safeguard Children", "2023")
                        .at("chapter 3"),
                null,
                null);
    }
}
