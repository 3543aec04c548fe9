package org.lineofsight.kernel.timescales;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.EntityId;

/**
 * Whose a clock is. It is seen with its record: by the front door, by the account that owns it, and
 * by the safeguarding lead of the agency that owns it.
 *
 * @param recordId the case record whose access governs the clock
 * @param account the account that set it running, typically the referrer; absent where nobody
 *     outside may see it
 * @param agency the agency it concerns, typically the referrer's
 */
public record SeenWith(UUID recordId, @Nullable UUID account, @Nullable UUID agency) {

    public static SeenWith record(EntityId record) {
        return new SeenWith(record.value(), null, null);
    }

    public SeenWith ownedBy(@Nullable UUID ownerAccount, @Nullable UUID ownerAgency) {
        return new SeenWith(recordId, ownerAccount, ownerAgency);
    }
}
