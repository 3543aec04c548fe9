package org.lineofsight.pathway.frontdoor.calls;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A telephone call. */
public record CallId(UUID value) implements EntityId {

    public static CallId next() {
        return new CallId(Ids.next());
    }

    /** For addresses. */
    public static CallId valueOf(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
