package org.lineofsight.kernel.agencies;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** A team within an organisation. */
public record TeamId(UUID value) implements EntityId {

    /** For addresses. */
    public static TeamId valueOf(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
