package org.lineofsight.exchange.flags;

import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;

/** Flags, for whoever works in unscheduled care, at a page or at an agency’s system. */
public interface LooksUpFlags {

    /**
     * Looks somebody up, records it, and tells the social work team where a flag was shown.
     *
     * @throws RuleBroken where it does not say who is meant, or where they attend
     */
    Answer lookUp(Asked asked, Actor by);

    /**
     * An answer that this actor was given, as long as it may be read again.
     *
     * @throws NotVisible where there is none, or none for this actor, or not any more
     */
    Answer require(LookUpId id, Actor by);

    /**
     * The answer in which this actor was shown a flag, under the same conditions.
     *
     * @throws NotVisible as {@link #require}
     */
    Answer requireShowing(UUID flag, Actor by);
}
