package org.lineofsight.partnership.dataset;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A partnership's figures for one year. */
public record FigureSetId(UUID value) implements EntityId {

    public static FigureSetId next() {
        return new FigureSetId(Ids.next());
    }

    /** For addresses. */
    public static FigureSetId valueOf(String text) {
        return new FigureSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
