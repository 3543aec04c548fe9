package org.lineofsight.pathway.practicetools.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTests {

    private final Pseudonyms pseudonyms =
            new Pseudonyms(
                    List.of(
                            new Person(1, Part.CHILD, "Łucja", "van der Heide-Rook", "Lulu, Lu-Lu"),
                            new Person(2, Part.CHILD, "Will", "van der Heide-Rook", ""),
                            new Person(3, Part.MOTHER, "Saoirse", "O’Thistledown", ""),
                            new Person(4, Part.PARTNER, "Orrin", "Vetchling", "Oz"),
                            new Person(5, Part.OTHER_ADULT, "Orrin", "Gorsebank", ""),
                            new Person(6, Part.CHILD, "小雨", "", "")),
                    Map.of("Sparrowfield Primary School", "School"),
                    Set.of("Marnie Oxbarrow"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łucja came to school. | Child A came to school.",
                "lucja's coat was wet. | Child A's coat was wet.",
                "LUCJA VAN DER HEIDE-ROOK was hungry. | Child A was hungry.",
                "We saw Lulu. | We saw Child A.",
                "Saoirse O'Thistledown rang. | Mother rang.",
                "The o’thistledowns are known to us. | The o’thistledowns are known to us.",
                "Ms O'Thistledown rang. | Ms [family name] rang.",
                "He met Oz there. | He met Partner there.",
                "He met Orrin Vetchling there. | He met Partner there.",
                "She told Marnie Oxbarrow. | She told [worker].",
                "She told Ms Oxbarrow. | She told Ms [worker].",
                "At Sparrowfield Primary School today. | At [school] today.",
                "昨天小雨没来。 | 昨天Child C没来。",
                "Lucjanna is somebody else. | Lucjanna is somebody else.",
                "A white van stood outside. | A white van stood outside."
            })
    void a_name_is_replaced_however_it_is_written(String told, String shared) {
        assertThat(pseudonyms.replace(told).words()).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seen on 12 March 2024 again. | Seen on March 2024 again.",
                "Seen on 3rd of June. | Seen on June.",
                "Seen on 12/03/2024. | Seen on March 2024.",
                "Ring 01632 960161 first. | Ring [number] first.",
                "NHS number 999 123 4560. | NHS number [number].",
                "They live at ZZ99 3VZ. | They live at [postcode].",
                "Write to nia@larkshire.example now. | Write to [e-mail] now."
            })
    void what_else_tells_who_somebody_is_goes_too(String told, String shared) {
        assertThat(pseudonyms.replace(told).words()).isEqualTo(shared);
    }

    @Test
    void a_name_that_is_a_word_is_replaced_with_a_capital_and_doubted() {
        var sure = pseudonyms.replace("She will come.");
        assertThat(sure.words()).isEqualTo("She will come.");
        assertThat(sure.doubts()).isEmpty();
        var doubtful = pseudonyms.replace("Today Will came.");
        assertThat(doubtful.words()).isEqualTo("Today Child B came.");
        assertThat(doubtful.doubts()).singleElement().asString().contains("a name and a word");
    }

    @Test
    void a_name_of_two_people_is_taken_out_and_doubted() {
        var text = pseudonyms.replace("We met Orrin.");
        assertThat(text.words()).isEqualTo("We met [name].");
        assertThat(text.doubts()).singleElement().asString().contains("more than one person");
    }

    @Test
    void what_may_still_be_a_name_is_pointed_at() {
        assertThat(
                        pseudonyms
                                .replace("He stays with Hesper in Aldermere. Then he goes home.")
                                .doubts())
                .containsExactly(
                        "“Hesper” may still name somebody or a place.",
                        "“Aldermere” may still name somebody or a place.");
        assertThat(pseudonyms.replace("The GP’s clerk rang in March about Łucja’s coat.").doubts())
                .isEmpty();
        assertThat(pseudonyms.replace("Tommy Smithers was there.").doubts()).hasSize(2);
        assertThat(pseudonyms.replace("قالت أمها").doubts())
                .singleElement()
                .asString()
                .contains("script without capitals");
    }

    @Test
    void the_same_person_is_always_called_the_same() {
        assertThat(pseudonyms.label(1)).isEqualTo("Child A");
        assertThat(pseudonyms.label(6)).isEqualTo("Child C");
        assertThat(pseudonyms.label(3)).isEqualTo("Mother");
        assertThat(pseudonyms.replace("Lulu, Łucja and lucja").words())
                .isEqualTo("Child A, Child A and Child A");
    }
}
