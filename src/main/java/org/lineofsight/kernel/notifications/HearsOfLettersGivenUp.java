package org.lineofsight.kernel.notifications;

import java.util.UUID;

/**
 * Whoever must know that a letter did not reach anybody, so that somebody tells them another way.
 * To be provided by a module that tells people what they must hear.
 */
public interface HearsOfLettersGivenUp {

    /**
     * In the transaction that gives the letter up, under the application's own rights.
     *
     * @param recordId the record that the news was about; it may be another module's
     * @param account whom it did not reach
     */
    void givenUp(UUID recordId, UUID account);
}
