package org.lineofsight.pathway.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SmallNumbersTests {

    private static final List<String> IN_WORDS = List.of(SmallNumbers.FEWER, SmallNumbers.WITHHELD);

    @Test
    void numbers_that_give_nothing_away_are_told_with_their_share() {
        assertThat(SmallNumbers.told(List.of(5, 15, 0), List.of()))
                .containsExactly("5 (25.0 %)", "15 (75.0 %)", "0 (0.0 %)");
        assertThat(SmallNumbers.told(List.of(0, 0, 0), List.of())).containsExactly("0", "0", "0");
    }

    @Test
    void a_number_that_would_follow_from_the_others_is_withheld_too() {
        assertThat(SmallNumbers.told(List.of(3, 20, 7), List.of()))
                .containsExactly(SmallNumbers.FEWER, "20 (66.7 %)", SmallNumbers.WITHHELD);
    }

    @Test
    void a_number_from_which_another_agencys_would_follow_is_not_told() {
        assertThat(SmallNumbers.told(List.of(20, 20, 20), List.of(2, 15, 15)).getFirst())
                .isEqualTo(SmallNumbers.WITHHELD);
    }

    @RepeatedTest(50)
    void nobody_can_work_a_small_number_out() {
        var random = new Random(ThreadLocalRandom.current().nextLong());
        var counts = random.ints(3, 0, 12).boxed().toList();
        var told = SmallNumbers.told(counts, List.of());
        var hidden =
                IntStream.range(0, 3).filter(part -> IN_WORDS.contains(told.get(part))).toArray();
        for (var part = 0; part < 3; part++) {
            if (counts.get(part) > 0 && counts.get(part) < SmallNumbers.SMALLEST_TOLD) {
                assertThat(told.get(part)).as("%s", counts).isEqualTo(SmallNumbers.FEWER);
                assertThat(hidden.length).as("%s: %s", counts, told).isGreaterThan(1);
            }
        }
    }
}
