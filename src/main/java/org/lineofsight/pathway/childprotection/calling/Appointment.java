package org.lineofsight.pathway.childprotection.calling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * When, where and with whom the agencies talk.
 *
 * @param place absent where it is held by video only
 * @param joining how to join from elsewhere; absent where one has to be there
 * @param agencies who is asked, beside children's social care, which calls
 */
public record Appointment(
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String joining,
        List<AgencyId> agencies) {}
