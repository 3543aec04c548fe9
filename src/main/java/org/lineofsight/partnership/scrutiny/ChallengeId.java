package org.lineofsight.partnership.scrutiny;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** Something that the scrutineer puts to an agency or a group. */
public record ChallengeId(UUID value) implements EntityId {

    public static ChallengeId next() {
        return new ChallengeId(Ids.next());
    }

    /** For addresses. */
    public static ChallengeId valueOf(String text) {
        return new ChallengeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
