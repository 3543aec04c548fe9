package org.lineofsight.kernel.meetings.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage that is kept from an agency or the family.
 *
 * @param agency absent for the family
 * @param from whom, in words
 */
public record KeptBack(
        UUID id,
        UUID passage,
        @Nullable UUID agency,
        String from,
        String because,
        String by,
        Instant at) {

    static final String THE_FAMILY = "The family";

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "KeptBack[" + id + "]";
    }
}
