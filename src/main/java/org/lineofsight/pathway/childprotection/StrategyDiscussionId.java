package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A strategy discussion about children of a case. */
public record StrategyDiscussionId(UUID value) implements EntityId {

    public static StrategyDiscussionId next() {
        return new StrategyDiscussionId(Ids.next());
    }

    /** For addresses. */
    public static StrategyDiscussionId valueOf(String text) {
        return new StrategyDiscussionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
