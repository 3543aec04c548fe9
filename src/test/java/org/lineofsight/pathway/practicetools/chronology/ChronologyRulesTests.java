package org.lineofsight.pathway.practicetools.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.rules.RuleBroken;

class ChronologyRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_date_is_told_as_exactly_as_it_is_known() {
        var day = HappenedOn.day(LocalDate.of(2024, 3, 12));
        assertThat(day.inWords()).isEqualTo("12 March 2024");
        assertThat(day.about().inWords()).isEqualTo("about 12 March 2024");
        assertThat(HappenedOn.month(YearMonth.of(2024, 3)).inWords()).isEqualTo("March 2024");
        assertThat(HappenedOn.year(2024).about().inWords()).isEqualTo("about 2024");
        assertThat(HappenedOn.NOT_KNOWN.about().inWords()).isEqualTo("Date not known");
        assertThat(
                        HappenedOn.between(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 4))
                                .inWords())
                .isEqualTo("between 1 December 2023 and 4 January 2024");
    }

    @Test
    void without_names_there_are_no_days() {
        assertThat(HappenedOn.day(LocalDate.of(2024, 3, 12)).about().withoutDay())
                .isEqualTo("about March 2024");
        assertThat(
                        HappenedOn.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 9))
                                .withoutDay())
                .isEqualTo("March 2024");
        assertThat(HappenedOn.year(2024).withoutDay()).isEqualTo("2024");
    }

    @Test
    void what_can_have_been_in_a_period_is_in_it_and_what_has_no_date_is_not() {
        var between = HappenedOn.between(LocalDate.of(2021, 5, 1), LocalDate.of(2023, 2, 1));
        assertThat(between.within(2023, 2024)).isTrue();
        assertThat(between.within(2024, null)).isFalse();
        assertThat(HappenedOn.NOT_KNOWN.within(null, null)).isTrue();
        assertThat(HappenedOn.NOT_KNOWN.within(2020, null)).isFalse();
    }

    @Test
    void an_entry_has_happened_and_says_what_and_where_it_is_known_from() {
        assertThatThrownBy(() ->
                        ChronologyRules.itHasHappened(HappenedOn.day(TODAY.plusDays(1)), TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThatCode(() -> ChronologyRules.itHasHappened(HappenedOn.year(2026), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> ChronologyRules.itHasHappened(HappenedOn.NOT_KNOWN, TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ChronologyRules.somethingHappened(" "))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ChronologyRules.itHasASource("")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ChronologyRules.aCorrectionSaysWhy(null))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        ChronologyRules.somebodyIsNamed(new Person(0, Part.MOTHER, "", "", "Mo")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(
                        () -> ChronologyRules.theFirstDateIsTheEarlier(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void itIsTheirsToCorrect() {
        var entered = UUID.randomUUID();
        var author = UUID.randomUUID();
        assertThatCode(() -> ChronologyRules.itIsTheirsToCorrect(entered, author, entered))
                .doesNotThrowAnyException();
        assertThatCode(() -> ChronologyRules.itIsTheirsToCorrect(entered, author, author))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        ChronologyRules.itIsTheirsToCorrect(entered, author, UUID.randomUUID()))
                .isInstanceOf(RuleBroken.class);
    }
}
