package org.lineofsight.assurance.policies;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A policy or procedure, through all its versions. */
public record PolicyId(UUID value) implements EntityId {

    public static PolicyId next() {
        return new PolicyId(Ids.next());
    }

    /** For addresses. */
    public static PolicyId valueOf(String text) {
        return new PolicyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
