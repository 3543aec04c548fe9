package org.lineofsight.partnership.businessplan;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** An indicator of the outcomes framework. */
public record IndicatorId(UUID value) implements EntityId {

    public static IndicatorId next() {
        return new IndicatorId(Ids.next());
    }

    /** For addresses. */
    public static IndicatorId valueOf(String text) {
        return new IndicatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
