package org.lineofsight.pathway.frontdoor.imports;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One file taken in. */
public record ImportId(UUID value) implements EntityId {

    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    /** For addresses. */
    public static ImportId valueOf(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
