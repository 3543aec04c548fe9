package org.lineofsight.pathway.frontdoor;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody outside who has to hear what becomes of a contact, such as the system that sent it. To
 * be provided by whoever tells them; called in the transaction of the fact, so that nothing is told
 * that was rolled back. It must not fail for a reason of the one who is told.
 */
public interface HearsOfContacts {

    void heard(News news);

    /** What has happened. */
    enum What {
        RECEIVED,
        OUTCOME_TOLD,
        MESSAGE_FOR_REFERRER
    }

    /**
     * Ids and the reference, and nothing of what was written.
     *
     * @param referrer the account that is told the outcome
     */
    record News(What what, ContactId contact, String reference, UUID referrer, Instant at) {}
}
