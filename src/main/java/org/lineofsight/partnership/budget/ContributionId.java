package org.lineofsight.partnership.budget;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** What an agency contributes to a budget. */
public record ContributionId(UUID value) implements EntityId {

    public static ContributionId next() {
        return new ContributionId(Ids.next());
    }

    /** For addresses. */
    public static ContributionId valueOf(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
