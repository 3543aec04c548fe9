package org.lineofsight.exchange.intake.webhook;

import org.lineofsight.pathway.frontdoor.HearsOfContacts;
import org.lineofsight.platform.actor.Elevated;
import org.springframework.stereotype.Component;

/**
 * Writes down that the system that sent a referral has to be told, in the transaction of the fact.
 * Whoever decides has no business with clients, so this is the application's own.
 */
@Component
class TellSystems implements HearsOfContacts {

    private final Deliveries deliveries;
    private final Elevated elevated;

    TellSystems(Deliveries deliveries, Elevated elevated) {
        this.deliveries = deliveries;
        this.elevated = elevated;
    }

    @Override
    public void heard(News news) {
        elevated.call(
                "telling the system that referred",
                () -> {
                    deliveries.queue(news.referrer(), Event.of(news), news.at());
                    return true;
                });
    }
}
