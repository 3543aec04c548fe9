package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Brien, O’BRIEN",
                "OBrien, O'Brien",
                "Zoë, Zoe",
                "Łukasz, Lukasz",
                "Sørensen, Sorensen",
                "Groß, Gross",
                "Smith-Jones, Smith Jones",
                "van  der Berg, Van der Berg",
                "İbrahim, ibrahim",
                "Ｊｏｈｎ, John",
                "مُحَمَّد, محمد"
            })
    void ways_of_writing_a_name_are_not_other_names(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"कमल, कमला", "Jon, Jan", "李, 王", "Өмүр, Өмар"})
    void other_names_stay_apart_in_any_script(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "smith, smyth, 1",
        "okafor, okafro, 1",
        "ann, anne, 1",
        "lee, lee, 0",
        "abc, xyz, 3",
        "'', ab, 2"
    })
    void letters_to_change_are_counted_with_swaps_as_one(String one, String other, int distance) {
        assertThat(NameKey.distance(one, other)).isEqualTo(distance);
        assertThat(NameKey.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void short_words_are_no_part_worth_sharing() {
        assertThat(NameKey.parts("van der berg")).containsExactly("van", "der", "berg");
        assertThat(NameKey.parts("de la cruz")).containsExactly("cruz");
    }
}
