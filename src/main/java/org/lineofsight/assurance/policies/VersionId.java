package org.lineofsight.assurance.policies;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One version of a policy. */
public record VersionId(UUID value) implements EntityId {

    public static VersionId next() {
        return new VersionId(Ids.next());
    }

    /** For addresses. */
    public static VersionId valueOf(String text) {
        return new VersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
