package org.lineofsight.kernel.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;

/** Puts letters that were given up back into the queue, as if they were new. */
@UseCase
class TryAgain {

    private static final Duration STILL_NEWS_FOR = Duration.ofDays(1);

    private final Outbox outbox;
    private final Clock clock;

    TryAgain(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param letter absent for all of them
     * @throws NotVisible when there is no such letter, or it was not given up
     */
    void tryAgain(@Nullable UUID letter) {
        var now = clock.instant();
        var expires = now.plus(STILL_NEWS_FOR);
        if (letter == null) {
            outbox.putAllBack(now, expires);
        } else if (!outbox.putBack(letter, now, expires)) {
            throw new NotVisible();
        }
    }
}
