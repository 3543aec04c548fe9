package org.lineofsight.pathway.frontdoor.referral;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A referral that is being written. */
record DraftId(UUID value) implements EntityId {

    static DraftId next() {
        return new DraftId(Ids.next());
    }

    /** For addresses. */
    public static DraftId valueOf(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
