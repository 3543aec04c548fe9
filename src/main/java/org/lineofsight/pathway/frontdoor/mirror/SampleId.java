package org.lineofsight.pathway.frontdoor.mirror;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A sample of contacts that were read differently. */
public record SampleId(UUID value) implements EntityId {

    public static SampleId next() {
        return new SampleId(Ids.next());
    }

    /** For addresses. */
    public static SampleId valueOf(String text) {
        return new SampleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
