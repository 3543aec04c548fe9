package org.lineofsight.pathway.frontdoor.outcome;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.MarkRead;
import org.lineofsight.pathway.frontdoor.contact.ToldHow;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The referrer did not open the outcome, so somebody told them another way. */
@UseCase
public class FollowUpOutcome {

    private final JdbcClient jdbc;
    private final MarkRead markRead;
    private final Clock clock;

    FollowUpOutcome(JdbcClient jdbc, MarkRead markRead, Clock clock) {
        this.jdbc = jdbc;
        this.markRead = markRead;
        this.clock = clock;
    }

    /**
     * @param how absent where nothing was chosen
     */
    public void told(ContactId id, @Nullable ToldHow how, Actor by) {
        var chosen = OutcomeRules.toldAnotherWay(how);
        var now = clock.instant();
        var followedUp =
                jdbc.sql(
                                """
                                update frontdoor.outcome_notice
                                set followed_up_at = :at, followed_up_by = :by, followed_up_how = :how
                                where record_id = :id and opened_at is null and collected_at is null
                                  and followed_up_at is null
                                """)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("how", chosen.name())
                        .param("id", id.value())
                        .update();
        if (followedUp == 0) {
            throw new RuleBroken(
                    "outcome.arrived",
                    "This has reached the referrer meanwhile. Nothing is left to do");
        }
        markRead.arrived(id, now, chosen.name());
        AuditTrail.wrote(id.value());
    }
}
