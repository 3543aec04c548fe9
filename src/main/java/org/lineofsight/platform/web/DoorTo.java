package org.lineofsight.platform.web;

import java.util.Set;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;

/**
 * A module's way in from every page: one bean for each main area it stands in. Doors with the same
 * text are one door, which leads to the first place that the reader may enter.
 *
 * @param place from 1, left to right
 * @param under the addresses that belong to it, by how they begin
 * @param roles who may enter; empty means everybody
 */
public record DoorTo(int place, String text, String href, Set<String> under, Set<Role> roles) {

    public static DoorTo everybody(int place, String text, String href) {
        return new DoorTo(place, text, href, Set.of(href), Set.of());
    }

    boolean opensFor(Actor actor) {
        return roles.isEmpty() || roles.contains(actor.role());
    }

    boolean isAround(String address) {
        return under.stream()
                .anyMatch(start ->
                        start.equals("/")
                                ? address.equals("/")
                                : address.equals(start) || address.startsWith(start + "/"));
    }
}
