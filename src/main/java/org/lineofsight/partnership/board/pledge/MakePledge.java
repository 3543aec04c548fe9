package org.lineofsight.partnership.board.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.partnership.board.BoardTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what an agency pledges. */
@UseCase
public class MakePledge {

    private final Agencies agencies;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    MakePledge(Agencies agencies, Clocks clocks, JdbcClient jdbc, Clock clock) {
        this.agencies = agencies;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param pledgedBy the post: "Chief nurse"
     * @param reviewDue absent where {@link BoardTimescales#PLEDGE_REVIEW} decides
     */
    public record NewPledge(
            AgencyId agency,
            String words,
            String pledgedBy,
            LocalDate pledgedOn,
            @Nullable LocalDate reviewDue) {}

    /**
     * @throws RuleBroken where it would be reviewed before it was made
     */
    public PledgeId make(NewPledge pledge, Actor by) {
        PledgeRules.theOfficeKeepsThem(by);
        var now = clock.instant();
        var due = pledge.reviewDue() == null ? due(pledge.pledgedOn()) : pledge.reviewDue();
        PledgeRules.itIsReviewedAfterItWasMade(pledge.pledgedOn(), due, InWords.dayOf(now));
        var id = PledgeId.next();
        jdbc.sql(
                        """
                        insert into board.pledge (id, agency_id, agency, words, pledged_by, pledged_on, review_due,
                            written_by, written_at)
                        values (:id, :agencyId, :agency, :words, :pledgedBy, :on, :due, :by, :at)
                        """)
                .param("id", id.value())
                .param("agencyId", pledge.agency().value())
                .param("agency", agencies.require(pledge.agency()).name())
                .param("words", pledge.words().strip())
                .param("pledgedBy", pledge.pledgedBy().strip())
                .param("on", pledge.pledgedOn())
                .param("due", due)
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
        return id;
    }

    private LocalDate due(LocalDate pledgedOn) {
        var from = pledgedOn.atStartOfDay(TimeConfiguration.LONDON).toInstant();
        return InWords.dayOf(clocks.wouldBeDue(BoardTimescales.PLEDGE_REVIEW, from).at());
    }
}
