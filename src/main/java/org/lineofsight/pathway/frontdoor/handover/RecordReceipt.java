package org.lineofsight.pathway.frontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;

/** Somebody outside has confirmed that they have what the front door handed over. */
@UseCase
public class RecordReceipt {

    private final HandOverQueries queries;
    private final HandOverChildren handOvers;
    private final Clocks clocks;
    private final Clock clock;

    RecordReceipt(HandOverQueries queries, HandOverChildren handOvers, Clocks clocks, Clock clock) {
        this.queries = queries;
        this.handOvers = handOvers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @throws NotVisible where there is none, or none for this actor
     */
    public void record(HandOverId id, String receivedBy, Instant receivedAt, Actor by) {
        HandOverRules.receiptNamesWhoReceived(receivedBy, receivedAt, clock.instant());
        var handOver = queries.require(id);
        var at =
                receivedAt.isBefore(handOver.handedOverAt()) ? handOver.handedOverAt() : receivedAt;
        if (handOvers.received(id, receivedBy, at, by.name()) == 0) {
            throw new RuleBroken("hand-over.received", "The receipt of this is recorded already");
        }
        clocks.stop(FrontDoorTimescales.HAND_OVER, Subject.of("hand-over", id), at, "RECEIVED");
        AuditTrail.wrote(handOver.contact().value());
    }
}
