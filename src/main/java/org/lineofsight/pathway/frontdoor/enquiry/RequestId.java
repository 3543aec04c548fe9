package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** What one agency was asked about one contact. */
public record RequestId(UUID value) implements EntityId {

    static RequestId next() {
        return new RequestId(Ids.next());
    }

    /** For addresses. */
    public static RequestId valueOf(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
