package org.lineofsight.kernel.notifications.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter about to go out.
 *
 * @param id the notice it goes with, and the message's id: a letter sent twice can be recognised
 * @param recordId what the news is about; absent for letters of before that was kept
 * @param kind the news, as "TestNews.WITH_A_LETTER"
 * @param attempts how many attempts there have been, this one included
 */
record Letter(
        UUID id,
        UUID toAccount,
        @Nullable UUID recordId,
        String kind,
        String sentence,
        int attempts) {}
