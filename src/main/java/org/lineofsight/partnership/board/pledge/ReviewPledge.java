package org.lineofsight.partnership.board.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says what came of a pledge so far. */
@UseCase
public class ReviewPledge {

    private final Pledges pledges;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewPledge(Pledges pledges, JdbcClient jdbc, Clock clock) {
        this.pledges = pledges;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param nextDue absent where it is not looked at again
     */
    public record NewReview(
            LocalDate on, PledgeOutcome outcome, String words, @Nullable LocalDate nextDue) {}

    /**
     * @throws RuleBroken where nobody says what came of it, or it is out of order
     */
    public void review(PledgeId id, NewReview review, Actor by) {
        PledgeRules.theOfficeKeepsThem(by);
        var pledge = pledges.require(id);
        var now = clock.instant();
        AllRules.hold(
                () ->
                        PledgeRules.aReviewSaysWhatCameOfIt(
                                pledge,
                                review.on(),
                                review.words(),
                                review.nextDue(),
                                InWords.dayOf(now)),
                () -> PledgeRules.whatIsOpenIsLookedAtAgain(review.outcome(), review.nextDue()));
        jdbc.sql(
                        """
                        insert into board.pledge_review (id, pledge_id, reviewed_on, outcome, words, next_due, by_name, at)
                        values (:id, :pledge, :on, :outcome, :words, :next, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("pledge", id.value())
                .param("on", review.on())
                .param("outcome", review.outcome().name())
                .param("words", review.words().strip())
                .param("next", review.nextDue())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }
}
