package org.lineofsight.pathway.frontdoor.handover;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Destination;

/** Referring children elsewhere beside the decision, as typed. */
public record ReferOnForm(
        @Nullable String destination,
        @Nullable List<String> children,
        @Size(max = 20_000, message = "The reason must be 20,000 characters or fewer") @Nullable String because) {

    static ReferOnForm empty() {
        return new ReferOnForm(null, null, null);
    }

    /** What is none of the destinations is no choice. */
    @Nullable Destination where() {
        for (var each : Destination.values()) {
            if (each.name().equals(destination)) {
                return each;
            }
        }
        return null;
    }

    /** What is no child's id is nobody. */
    Set<UUID> who() {
        var ids = new LinkedHashSet<UUID>();
        for (var typed : children == null ? List.<String>of() : children) {
            try {
                ids.add(UUID.fromString(typed));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        return ids;
    }

    String why() {
        return because == null ? "" : because.strip();
    }
}
