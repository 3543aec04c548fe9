package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** An assessment of children of a case. */
public record AssessmentId(UUID value) implements EntityId {

    public static AssessmentId next() {
        return new AssessmentId(Ids.next());
    }

    /** For addresses. */
    public static AssessmentId valueOf(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
