package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTests {

    private static final LocalDate THIRD_OF_MAY = LocalDate.of(2017, 5, 3);

    @Test
    void what_is_typed_is_taken_apart() {
        var sought = Sought.of(" Óka  AMARA-lou 2017 zz99 3vz ");

        assertThat(sought.names()).containsExactly("amara", "oka", "lou");
        assertThat(sought.bornFrom()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(sought.bornTo()).isEqualTo(LocalDate.of(2017, 12, 31));
        assertThat(sought.postcode()).isEqualTo("ZZ993VZ");
        assertThat(sought.number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/5/2017",
                "03.05.2017",
                "3 5 2017",
                "3-5-2017",
                "2017-05-03",
                "3 May 2017",
                "3may2017",
                "ada 3 MAY 2017"
            })
    void a_date_of_birth_is_read_as_people_write_it(String typed) {
        assertThat(Sought.of(typed).bornFrom()).isEqualTo(THIRD_OF_MAY);
        assertThat(Sought.of(typed).bornTo()).isEqualTo(THIRD_OF_MAY);
    }

    @Test
    void a_date_that_does_not_exist_is_told_and_not_guessed() {
        var sought = Sought.of("ada 31/2/2017");

        assertThat(sought.notADate()).isEqualTo("31/2/2017");
        assertThat(sought.bornFrom()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999 123 4560", "9991234560", "999-123-4560", "ada 999 123 4560"})
    void an_nhs_number_is_known_by_its_ten_digits(String typed) {
        assertThat(Sought.of(typed).number()).isEqualTo("9991234560");
    }

    @Test
    void other_numbers_are_taken_as_they_are() {
        assertThat(Sought.of("h801200001001").number()).isEqualTo("H801200001001");
        assertThat(Sought.of("LAC/00123").number()).isEqualTo("LAC/00123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2017", "a 2017", "- , ."})
    void an_initial_or_a_year_tells_nobody_apart(String typed) {
        assertThat(Sought.of(typed).enough()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"am", "李", "3 5 2017", "ZZ99", "999 123 4560", "a okafor"})
    void two_letters_a_date_a_postcode_or_a_number_do(String typed) {
        assertThat(Sought.of(typed).enough()).isTrue();
    }

    @Test
    void may_is_a_name_where_no_day_stands_before_it() {
        assertThat(Sought.of("May 2017").names()).containsExactly("may");
    }

    @Test
    void what_was_sought_does_not_print() {
        assertThat(Sought.of("Amara Okafor")).hasToString("Sought[***]");
    }
}
