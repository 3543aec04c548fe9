package org.lineofsight.kernel.timescales;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** One clock: a rule running on one subject. */
public record ClockId(UUID value) implements EntityId {

    /** For addresses. */
    public static ClockId valueOf(String text) {
        return new ClockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
