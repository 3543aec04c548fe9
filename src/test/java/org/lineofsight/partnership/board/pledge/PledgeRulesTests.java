package org.lineofsight.partnership.board.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.ActingDatabase;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;

class PledgeRulesTests {

    private static final LocalDate MADE = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Pledge pledge(@Nullable LocalDate reviewed) {
        return new Pledge(
                PledgeId.next(),
                new AgencyId(Ids.next()),
                "An agency",
                "We come to every meeting",
                "Chief nurse",
                MADE,
                "Somebody Invented",
                reviewed == null ? null : PledgeOutcome.PARTLY,
                reviewed,
                reviewed == null ? null : "Half of them",
                TODAY);
    }

    private static void refuses(String code, ThrowingCallable rule) {
        assertThatThrownBy(rule)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @Test
    void only_the_office_keeps_pledges() {
        PledgeRules.theOfficeKeepsThem(ActingDatabase.actor(Role.PARTNERSHIP_OFFICER));
        refuses(
                "pledge.office",
                () -> PledgeRules.theOfficeKeepsThem(ActingDatabase.actor(Role.SCRUTINEER)));
    }

    @Test
    void a_pledge_is_reviewed_after_it_was_made() {
        PledgeRules.itIsReviewedAfterItWasMade(MADE, MADE.plusDays(1), TODAY);
        refuses(
                "pledge.review-due",
                () -> PledgeRules.itIsReviewedAfterItWasMade(MADE, MADE, TODAY));
        refuses(
                "pledge.future",
                () ->
                        PledgeRules.itIsReviewedAfterItWasMade(
                                TODAY.plusDays(1), TODAY.plusDays(9), TODAY));
    }

    @Test
    void reviews_follow_each_other_and_say_what_came_of_it() {
        PledgeRules.aReviewSaysWhatCameOfIt(pledge(null), MADE, "Kept", null, TODAY);
        refuses(
                "pledge.review-words",
                () -> PledgeRules.aReviewSaysWhatCameOfIt(pledge(null), MADE, " ", null, TODAY));
        refuses(
                "pledge.review-order",
                () ->
                        PledgeRules.aReviewSaysWhatCameOfIt(
                                pledge(TODAY.minusDays(1)), MADE, "Kept", null, TODAY));
        refuses(
                "pledge.review-future",
                () ->
                        PledgeRules.aReviewSaysWhatCameOfIt(
                                pledge(null), TODAY.plusDays(1), "Kept", null, TODAY));
        refuses(
                "pledge.review-next",
                () -> PledgeRules.aReviewSaysWhatCameOfIt(pledge(null), MADE, "Kept", MADE, TODAY));
    }

    @Test
    void what_nobody_knows_is_looked_at_again_and_is_not_taken_for_broken() {
        PledgeRules.whatIsOpenIsLookedAtAgain(PledgeOutcome.KEPT, null);
        PledgeRules.whatIsOpenIsLookedAtAgain(PledgeOutcome.NOT_KEPT, null);
        PledgeRules.whatIsOpenIsLookedAtAgain(PledgeOutcome.NOT_KNOWN, TODAY);
        refuses(
                "pledge.again",
                () -> PledgeRules.whatIsOpenIsLookedAtAgain(PledgeOutcome.NOT_KNOWN, null));
    }
}
