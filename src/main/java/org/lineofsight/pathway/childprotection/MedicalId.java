package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A medical or health assessment that was asked for. */
public record MedicalId(UUID value) implements EntityId {

    public static MedicalId next() {
        return new MedicalId(Ids.next());
    }

    /** For addresses. */
    public static MedicalId valueOf(String text) {
        return new MedicalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
