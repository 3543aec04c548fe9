package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A request for information about children of a case. */
public record InformationRequestId(UUID value) implements EntityId {

    public static InformationRequestId next() {
        return new InformationRequestId(Ids.next());
    }

    /** For addresses. */
    public static InformationRequestId valueOf(String text) {
        return new InformationRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
