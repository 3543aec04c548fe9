package org.lineofsight.pathway.frontdoor.contact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows; kept in the address. An unknown value filters nothing.
 *
 * @param colour RED, AMBER, GREEN or UNTRIAGED; absent for all
 */
record ContactFilter(@Nullable String colour, @Nullable ContactStatus status) {

    static final String UNTRIAGED = "UNTRIAGED";

    /** Without an answer here the list opens as its reader left it. */
    private static final String SHOW_ALL = "/front-door?show=all";

    static ContactFilter of(@Nullable String colour, @Nullable String status) {
        var colours = Set.of("RED", "AMBER", "GREEN", UNTRIAGED);
        return new ContactFilter(
                colour != null && colours.contains(colour) ? colour : null, open(status));
    }

    private static @Nullable ContactStatus open(@Nullable String status) {
        for (var each : ContactStatus.values()) {
            if (each != ContactStatus.TOLD && each.name().equals(status)) {
                return each;
            }
        }
        return null;
    }

    String address() {
        var query = new StringBuilder();
        if (colour != null) {
            query.append("&colour=").append(colour);
        }
        if (status != null) {
            query.append("&status=").append(status.name());
        }
        return query.isEmpty() ? SHOW_ALL : "/front-door?" + query.substring(1);
    }

    boolean showsAll() {
        return colour == null && status == null;
    }

    ContactFilter withColour(@Nullable String other) {
        return new ContactFilter(other, status);
    }

    ContactFilter withStatus(@Nullable ContactStatus other) {
        return new ContactFilter(colour, other);
    }
}
