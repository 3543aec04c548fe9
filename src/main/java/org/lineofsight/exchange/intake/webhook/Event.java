package org.lineofsight.exchange.intake.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.HearsOfContacts;

/**
 * What a system is told: that something happened, and where to ask. Ids and the reference, and
 * nothing about anybody.
 */
record Event(String kind, String body) {

    static Event of(HearsOfContacts.News news) {
        var kind =
                switch (news.what()) {
                    case RECEIVED -> "referral.received";
                    case OUTCOME_TOLD -> "referral.outcome_told";
                    case MESSAGE_FOR_REFERRER -> "message.for_referrer";
                };
        return of(kind, news.at(), news.contact().toString(), news.reference());
    }

    /** To try the address: it is about no referral. */
    static Event test(Instant at) {
        return of("test", at, null, null);
    }

    /** Nothing in it that JSON would need to escape. */
    private static Event of(
            String kind, Instant at, @Nullable String id, @Nullable String reference) {
        var data =
                id == null ? "{}" : "{\"id\":\"%s\",\"reference\":\"%s\"}".formatted(id, reference);
        return new Event(
                kind,
                "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}".formatted(kind, at, data));
    }
}
