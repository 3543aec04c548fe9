package org.lineofsight.exchange.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look-up was answered.
 *
 * @param flags empty where there is none to show, or nobody was found: the two are not told apart
 * @param withdrawnWhy why they did not attend after all; absent while it stands
 */
public record Answer(
        LookUpId id,
        Instant at,
        @Nullable String nhsNumber,
        @Nullable String name,
        LocalDate born,
        CareSetting setting,
        Attending attending,
        List<Flag> flags,
        @Nullable NotAttended withdrawnWhy) {

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "Answer[" + id + "]";
    }
}
