package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A case of children’s social care. */
public record CaseId(UUID value) implements EntityId {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    /** For addresses. */
    public static CaseId valueOf(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
