package org.lineofsight.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTests {

    @ParameterizedTest
    @CsvSource({
        "3,2,2019,2019-02-03",
        "03,02,2019,2019-02-03",
        "' 3 ',February,2019,2019-02-03",
        "29,feb,2024,2024-02-29",
        "31,12,1999,1999-12-31"
    })
    void dates_are_read_as_people_write_them(
            String day, String month, String year, LocalDate date) {
        assertThat(new TypedDate(day, month, year).toDate()).contains(date);
        assertThat(new TypedDate(day, month, year).problem("Date of birth")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29,2,2023,Date of birth must be a real date",
        "31,9,2023,Date of birth must be a real date",
        "1,13,2023,Date of birth must be a real date",
        "x,1,2023,Date of birth must be a real date",
        "1,Smarch,2023,Date of birth must be a real date",
        ",1,2023,Date of birth must include a day",
        "1,,2023,Date of birth must include a month",
        "1,1,,Date of birth must include a year",
        "1,1,23,Year must include 4 numbers",
        "1,1,0023,Date of birth must be a real date"
    })
    void a_date_that_cannot_be_says_what_to_do(
            String day, String month, String year, String problem) {
        assertThat(new TypedDate(day, month, year).toDate()).isEmpty();
        assertThat(new TypedDate(day, month, year).problem("Date of birth")).contains(problem);
    }

    @Test
    void no_date_at_all_is_no_problem_of_its_own() {
        assertThat(TypedDate.empty().problem("Date of birth")).isEmpty();
        assertThat(new TypedDate(" ", "", null).isEmpty()).isTrue();
    }

    @Test
    void a_known_date_is_typed_back_as_it_was() {
        var date = LocalDate.of(2026, 5, 26);
        assertThat(TypedDate.of(date).toDate()).contains(date);
    }
}
