package org.lineofsight.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.ToldHow;
import org.lineofsight.pathway.frontdoor.handover.HandOverQueries;
import org.lineofsight.pathway.frontdoor.handover.RecordReceipt;
import org.lineofsight.pathway.frontdoor.outcome.FollowUpOutcome;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What sees to it that children and outcomes arrive: receipts recorded, referrers called. */
@Component
class DemoArrivals {

    /**
     * Of twenty hand-overs one is forgotten, and of four outcomes not opened one is not followed
     * up.
     */
    private static final int FORGOTTEN_OF = 20;

    private static final int NOT_CALLED_OF = 4;

    private final HandOverQueries handOvers;
    private final RecordReceipt recordReceipt;
    private final FollowUpOutcome followUpOutcome;
    private final Clock clock;
    private final Scenes scenes;

    DemoArrivals(
            HandOverQueries handOvers,
            RecordReceipt recordReceipt,
            FollowUpOutcome followUpOutcome,
            Clock clock,
            Scenes scenes) {
        this.handOvers = handOvers;
        this.recordReceipt = recordReceipt;
        this.followUpOutcome = followUpOutcome;
        this.clock = clock;
        this.scenes = scenes;
    }

    /**
     * Whoever was handed over at the decision arrives within the next hours, where that is past.
     */
    void arrive(ContactId contact, Instant decided, Random random, Actor worker, Instant now) {
        var at = decided.plus(Duration.ofMinutes(30 + random.nextInt(600)));
        if (at.isAfter(now) || random.nextInt(FORGOTTEN_OF) == 0) {
            return;
        }
        scenes.run(
                at,
                worker,
                () ->
                        handOvers.of(contact).stream()
                                .filter(each -> each.receivedAt() == null)
                                .forEach(each ->
                                        recordReceipt.record(
                                                each.id(),
                                                "Duty worker",
                                                clock.instant(),
                                                worker)));
    }

    /** A referrer who has not opened the outcome is called after some days, mostly. */
    void call(ContactId contact, Instant told, Random random, Actor worker, Instant now) {
        var at = told.plus(Duration.ofDays(5 + random.nextInt(3)));
        if (at.isAfter(now) || random.nextInt(NOT_CALLED_OF) == 0) {
            return;
        }
        scenes.run(at, worker, () -> followUpOutcome.told(contact, ToldHow.TELEPHONE, worker));
    }
}
