package org.lineofsight.exchange.flags;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One flag as it was shown.
 *
 * @param until the last day; absent while it goes on
 * @param authority the agency that is responsible
 * @param team absent where none is named
 * @param telephone of the team, or of the authority; absent where nobody has said
 * @param outOfHours the same for nights and weekends
 * @param cameFrom the system that says so; absent where it was recorded here
 */
public record Flag(
        UUID id,
        FlagKind kind,
        LocalDate since,
        @Nullable LocalDate until,
        String authority,
        @Nullable String team,
        @Nullable String telephone,
        @Nullable String outOfHours,
        @Nullable String cameFrom) {

    public boolean current() {
        return until == null;
    }
}
