package org.lineofsight.pathway.earlyhelp;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A family with early help. */
public record FamilyId(UUID value) implements EntityId {

    public static FamilyId next() {
        return new FamilyId(Ids.next());
    }

    /** For addresses. */
    public static FamilyId valueOf(String text) {
        return new FamilyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
