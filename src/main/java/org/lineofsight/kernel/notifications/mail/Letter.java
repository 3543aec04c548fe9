package org.lineofsight.kernel.notifications.mail;

import java.util.UUID;

/**
 * A letter about to go out.
 *
 * @param id the notice it goes with, and the message's id: a letter sent twice can be recognised
 * @param attempts how many attempts there have been, this one included
 */
record Letter(UUID id, UUID toAccount, String sentence, int attempts) {}
