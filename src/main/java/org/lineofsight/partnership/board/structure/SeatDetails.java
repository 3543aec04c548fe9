package org.lineofsight.partnership.board.structure;

import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.board.Capacity;

/**
 * What is said of a seat from a day on.
 *
 * @param agency absent for an independent chair and for lay members
 * @param representative whether a representative may stand in
 */
public record SeatDetails(
        String title, @Nullable AgencyId agency, Capacity capacity, boolean representative) {}
