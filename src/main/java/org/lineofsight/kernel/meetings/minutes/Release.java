package org.lineofsight.kernel.meetings.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;

/**
 * Minutes as they were sent to one of those who were asked.
 *
 * @param agency absent for the family
 * @param role absent where a person was asked, and for the family
 * @param account absent where a role was asked, and for the family
 * @param remindedAt the last reminder; absent where there was none
 * @param recall absent as long as they may read it
 * @param openings who has opened it, the first time each; for the family how it was given to them
 */
public record Release(
        UUID id,
        UUID minutes,
        UUID attendee,
        @Nullable UUID agency,
        @Nullable Role role,
        @Nullable UUID account,
        String who,
        String releasedBy,
        Instant releasedAt,
        @Nullable Instant remindedAt,
        @Nullable Recall recall,
        List<Opening> openings) {

    /** It was sent wrongly, and taken back. */
    public record Recall(String because, String by, Instant at) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Recall[" + at + "]";
        }
    }

    /**
     * @param how how the family was given theirs; absent for those who opened it here
     */
    public record Opening(String name, @Nullable String how, Instant at) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Opening[" + at + "]";
        }
    }

    public boolean byHand() {
        return role == null && account == null;
    }

    /** Sent, still theirs, and nobody has opened it. */
    public boolean unopened() {
        return recall == null && openings.isEmpty();
    }

    boolean isFor(Actor actor) {
        return actor.accountId().equals(account)
                || (role == actor.role() && agency != null && agency.equals(actor.agencyId()));
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Release[" + id + "]";
    }
}
