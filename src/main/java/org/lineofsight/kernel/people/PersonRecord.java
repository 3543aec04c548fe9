package org.lineofsight.kernel.people;

import java.time.Instant;
import java.util.UUID;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * An agency's record of a person, as far as the actor may see it: a confidential address may be
 * withheld.
 *
 * @param heldBy the agency whose record it is
 * @param recordedBy the account that made it
 */
public record PersonRecord(
        PersonRecordId id,
        AgencyId heldBy,
        UUID recordedBy,
        Instant recordedAt,
        PersonDetails details) {

    public PersonName name() {
        return details.name();
    }

    @Override
    public String toString() {
        return "PersonRecord[" + id.value() + "]";
    }
}
