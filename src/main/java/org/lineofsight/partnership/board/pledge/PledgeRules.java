package org.lineofsight.partnership.board.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** How a pledge is written down and looked at again. */
final class PledgeRules {

    private static final String LOCAL = "Pledges, edition 1 (local)";

    private PledgeRules() {}

    @Basis(LOCAL + ": the partnership’s office writes pledges and their reviews down")
    static void theOfficeKeepsThem(Actor actor) {
        if (!actor.is(Role.PARTNERSHIP_OFFICER, Role.SYSTEM)) {
            throw new RuleBroken("pledge.office", "Only the partnership’s office keeps pledges");
        }
    }

    @Basis(LOCAL + ": a pledge is reviewed after it was made")
    static void itIsReviewedAfterItWasMade(
            LocalDate pledgedOn, LocalDate reviewDue, LocalDate today) {
        if (pledgedOn.isAfter(today)) {
            throw new RuleBroken(
                    "pledge.future", "pledgedOn", "The day it was pledged cannot be in the future");
        }
        if (!reviewDue.isAfter(pledgedOn)) {
            throw new RuleBroken(
                    "pledge.review-due",
                    "reviewDue",
                    "The day of the review must be after the day it was pledged");
        }
    }

    @Basis(LOCAL + ": reviews follow each other, and each says what came of it")
    static void aReviewSaysWhatCameOfIt(
            Pledge pledge,
            LocalDate reviewedOn,
            String words,
            @Nullable LocalDate next,
            LocalDate today) {
        if (reviewedOn.isAfter(today)) {
            throw new RuleBroken(
                    "pledge.review-future",
                    "reviewedOn",
                    "The day of the review cannot be in the future");
        }
        var before = pledge.reviewedOn() == null ? pledge.pledgedOn() : pledge.reviewedOn();
        if (reviewedOn.isBefore(before)) {
            throw new RuleBroken(
                    "pledge.review-order",
                    "reviewedOn",
                    "The day of the review cannot be before the pledge or the review before");
        }
        if (words.isBlank()) {
            throw new RuleBroken("pledge.review-words", "words", "Write what came of it");
        }
        if (next != null && !next.isAfter(reviewedOn)) {
            throw new RuleBroken(
                    "pledge.review-next", "nextDue", "The next review must be after this one");
        }
    }

    /** What nobody could say, and what is half done, is not put away. */
    @Basis(
            LOCAL
                    + ": a pledge that was kept in part, or of which nothing is known, is looked at again")
    static void whatIsOpenIsLookedAtAgain(PledgeOutcome outcome, @Nullable LocalDate next) {
        if (next == null
                && (outcome == PledgeOutcome.NOT_KNOWN || outcome == PledgeOutcome.PARTLY)) {
            throw new RuleBroken(
                    "pledge.again", "nextDue", "Enter the day on which it is looked at again");
        }
    }
}
