package org.lineofsight.pathway.earlyhelp.meeting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.rules.RuleBroken;

class MeetingRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static void refuses(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(words);
    }

    @Test
    void somebody_is_invited() {
        refuses(() -> MeetingRules.somebodyIsInvited(List.of()), "Invite somebody");
    }

    @Test
    void a_meeting_that_is_to_come_cannot_be_recorded() {
        refuses(() -> MeetingRules.aMeetingIsRecordedOnceHeld(DAY.plusDays(1), DAY), "to come");
    }

    @Test
    void what_was_agreed_is_written_and_each_action_has_an_owner_and_a_day() {
        refuses(() -> MeetingRules.whatWasAgreedIsWritten(" "), "agreed");
        refuses(() -> MeetingRules.anActionHasAnOwnerAndADay(0, " ", DAY), "who");
        refuses(() -> MeetingRules.anActionHasAnOwnerAndADay(0, "Orla", null), "day");
    }

    @Test
    void a_review_names_the_next_one_within_twelve_weeks() {
        refuses(() -> MeetingRules.theNextReviewIsWithinTwelveWeeks(true, DAY, null), "12 weeks");
        refuses(
                () ->
                        MeetingRules.theNextReviewIsWithinTwelveWeeks(
                                true, DAY, DAY.plusWeeks(12).plusDays(1)),
                "12 weeks");
        refuses(
                () -> MeetingRules.theNextReviewIsWithinTwelveWeeks(false, DAY, DAY),
                "after this meeting");
        assertThatCode(
                        () -> {
                            MeetingRules.theNextReviewIsWithinTwelveWeeks(
                                    true, DAY, DAY.plusWeeks(12));
                            MeetingRules.theNextReviewIsWithinTwelveWeeks(false, DAY, null);
                        })
                .doesNotThrowAnyException();
    }
}
