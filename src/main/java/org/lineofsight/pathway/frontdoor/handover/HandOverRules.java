package org.lineofsight.pathway.frontdoor.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** Where a decision leads, and what must be on record of it. */
final class HandOverRules {

    private HandOverRules() {}

    @Basis("Working Together 2023, chapter 3: what may follow from a referral")
    static Optional<Destination> leadsTo(Outcome outcome) {
        return switch (outcome) {
            case NO_FURTHER_ACTION -> Optional.empty();
            case EARLY_HELP -> Optional.of(Destination.EARLY_HELP);
            case REFERRAL_TO_SOCIAL_CARE -> Optional.of(Destination.ASSESSMENT);
            case STRATEGY_DISCUSSION -> Optional.of(Destination.STRATEGY_DISCUSSION);
            case ANOTHER_AUTHORITY -> Optional.of(Destination.ANOTHER_AUTHORITY);
        };
    }

    @Basis(
            "Hertfordshire yearly report 2016-17: MARAC, Channel and the LADO are referred to beside any other outcome")
    static void besideTheDecision(@Nullable Destination destination) {
        if (destination == null
                || destination != Destination.MARAC
                        && destination != Destination.CHANNEL
                        && destination != Destination.LADO) {
            throw new RuleBroken(
                    "hand-over.destination", "destination", "Choose where you refer to");
        }
    }

    @Basis("Local rule: a referral concerns somebody, and says why")
    static void saysWhoAndWhy(Collection<UUID> children, String because) {
        if (children.isEmpty()) {
            throw new RuleBroken(
                    "hand-over.children", "children", "Choose the children that this is about");
        }
        if (because.isBlank()) {
            throw new RuleBroken("hand-over.because", "because", "Say why you refer");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: a transfer to another authority is complete when that authority has received it")
    static void receiptNamesWhoReceived(String receivedBy, Instant receivedAt, Instant now) {
        if (receivedBy.isBlank()) {
            throw new RuleBroken(
                    "hand-over.received-by", "receivedBy", "Say who there confirmed it");
        }
        if (receivedAt.isAfter(now)) {
            throw new RuleBroken(
                    "hand-over.received-at", "receivedOn", "The day must not be in the future");
        }
    }
}
