package org.lineofsight.kernel.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.actions.ActionStep.By;
import org.lineofsight.kernel.actions.ActionStep.Words;

/** The table of steps, which is the whole of an action’s life. */
class ActionStepTests {

    @Test
    void every_state_is_reached_and_left() {
        var reached = EnumSet.noneOf(ActionStatus.class);
        var left = EnumSet.noneOf(ActionStatus.class);
        for (var step : ActionStep.values()) {
            reached.add(step.to());
            left.addAll(step.from());
        }
        assertThat(reached).containsExactly(ActionStatus.values());
        assertThat(left).as("each can be put right").containsExactly(ActionStatus.values());
    }

    @Test
    void nothing_is_complete_that_was_not_done_and_checked() {
        assertThat(
                        Arrays.stream(ActionStep.values())
                                .filter(step -> step.to() == ActionStatus.CHECKED))
                .singleElement()
                .matches(step -> step.by() == By.RUNNER)
                .matches(step -> step.from().equals(EnumSet.of(ActionStatus.DONE)))
                .matches(step -> step.words() == Words.REQUIRED);
    }

    @Test
    void nobody_accepts_or_returns_for_another_agency() {
        assertThat(
                        Arrays.stream(ActionStep.values())
                                .filter(step ->
                                        step.to() == ActionStatus.ACCEPTED
                                                && step.from().contains(ActionStatus.OFFERED)))
                .containsExactly(ActionStep.ACCEPTED_IT);
        assertThat(ActionStep.ACCEPTED_IT.by()).isEqualTo(By.OWNER);
        assertThat(ActionStep.RETURNED_IT.by()).isEqualTo(By.OWNER);
    }

    @Test
    void what_is_returned_changed_withdrawn_or_done_is_in_words() {
        for (var step :
                EnumSet.of(
                        ActionStep.RETURNED_IT,
                        ActionStep.OFFERED_ANEW,
                        ActionStep.WITHDRAWN_IT,
                        ActionStep.DONE_IT,
                        ActionStep.CHECKED_IT,
                        ActionStep.NOT_DONE)) {
            assertThat(step.words()).as(step.name()).isEqualTo(Words.REQUIRED);
        }
    }
}
