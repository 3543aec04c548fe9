package org.lineofsight.kernel.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an action stands is worked out from facts. */
class RagTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0}, due in {1} days: {2}")
    @CsvSource({
        "OFFERED, 20, AMBER",
        "OFFERED, 0, AMBER",
        "OFFERED, -1, RED",
        "ACCEPTED, 8, GREEN",
        "ACCEPTED, 7, AMBER",
        "ACCEPTED, 0, AMBER",
        "ACCEPTED, -1, RED",
        "RETURNED, 20, RED",
        "WITHDRAWN, -5, WITHDRAWN"
    })
    void what_is_still_to_be_done_is_judged_by_who_has_it_and_by_the_day(
            ActionStatus status, int days, Rag.Colour colour) {
        assertThat(Rag.of(status, TODAY.plusDays(days), null, TODAY).colour()).isEqualTo(colour);
    }

    @ParameterizedTest(name = "{0}, done {1} days after it was due: {2}")
    @CsvSource({
        "DONE, -3, AMBER, Nobody else has checked it yet",
        "DONE, 3, AMBER, Nobody else has checked it yet",
        "CHECKED, 0, COMPLETE, Done in time",
        "CHECKED, 1, COMPLETE, Done 1 day late",
        "CHECKED, 3, COMPLETE, Done 3 days late"
    })
    void what_is_done_is_not_complete_before_it_is_checked_and_says_when_it_was_late(
            ActionStatus status, int late, Rag.Colour colour, String because) {
        var due = TODAY.minusDays(30);
        assertThat(Rag.of(status, due, due.plusDays(late), TODAY))
                .isEqualTo(new Rag(colour, because));
    }
}
