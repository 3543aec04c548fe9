package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 0 days old",
        "2026-03-01, 1 day old",
        "2026-02-02, 1 month old",
        "2024-03-03, 23 months old",
        "2024-03-02, 2 years old",
        "2008-03-03, 17 years old",
        "2008-03-02, 18 years old",
        "2024-02-29, 2 years old"
    })
    void an_age_is_told_in_the_unit_that_matters(LocalDate born, String words) {
        assertThat(Birth.on(born).inWords(TODAY)).isEqualTo(words);
    }

    @Test
    void each_way_of_not_knowing_is_told_as_what_it_is() {
        assertThat(new Birth.Expected(LocalDate.of(2026, 5, 3), null).inWords(TODAY))
                .isEqualTo("Unborn, due 3 May 2026");
        assertThat(new Birth.Estimated(8, TODAY.minusYears(2)).inWords(TODAY))
                .isEqualTo("About 10 years old (estimated)");
        assertThat(Birth.NOT_KNOWN.inWords(TODAY)).isEqualTo("Not known");
    }
}
