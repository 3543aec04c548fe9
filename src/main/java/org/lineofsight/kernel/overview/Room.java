package org.lineofsight.kernel.overview;

import java.util.Set;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;

/**
 * A place of the partnership's own work, listed under {@code /partnership}: one bean for each.
 *
 * @param place from 1, in the order in which they are listed
 * @param text what it is: "Budget"
 * @param words what for, in a line
 * @param roles who may enter; empty means everybody
 */
public record Room(int place, String text, String href, String words, Set<Role> roles) {

    /** Whether somebody working in this role finds it. */
    public boolean opensFor(Actor actor) {
        return roles.isEmpty() || roles.contains(actor.role());
    }
}
