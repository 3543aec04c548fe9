package org.lineofsight.kernel.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;

/**
 * Something of which one board or group should talk when it meets, whichever module knows of it.
 */
public interface AgendaSource {

    /**
     * Who meets.
     *
     * @param board whether it is a board, and not a group below one
     * @param strand whose safeguarding it is about: the name of {@code CHILDREN}, {@code ADULTS} or
     *     {@code COMMUNITY_SAFETY}
     */
    record Group(UUID id, boolean board, String strand) {}

    /**
     * Something to talk about.
     *
     * @param href where one reads on, an address of this site
     * @param found where it is from and why it is due: "Late action, overseen by the board"
     */
    record Matter(String title, String href, String found) {}

    /**
     * @param until the last day that the agenda looks ahead to
     * @return in the order in which they are offered; empty for an actor who may not know of them
     */
    List<Matter> mattersFor(Group group, LocalDate until, Actor actor);
}
