package org.lineofsight.kernel.agencies;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** An organisation. */
public record AgencyId(UUID value) implements EntityId {

    /** For addresses. */
    public static AgencyId valueOf(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
