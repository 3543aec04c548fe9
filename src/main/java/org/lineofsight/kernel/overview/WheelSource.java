package org.lineofsight.kernel.overview;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.platform.actor.Actor;

/** Something that puts days into the partnership's year. */
public interface WheelSource {

    /**
     * @param from the first day
     * @param to the last day
     * @return in any order; empty for an actor who may not know of them
     */
    List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor);
}
