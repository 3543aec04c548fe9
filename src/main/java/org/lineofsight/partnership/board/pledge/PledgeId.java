package org.lineofsight.partnership.board.pledge;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** Something that an agency has pledged. */
public record PledgeId(UUID value) implements EntityId {

    public static PledgeId next() {
        return new PledgeId(Ids.next());
    }

    /** For addresses. */
    public static PledgeId valueOf(String text) {
        return new PledgeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
