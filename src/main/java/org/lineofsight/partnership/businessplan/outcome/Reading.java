package org.lineofsight.partnership.businessplan.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A figure that an indicator had.
 *
 * @param on the day as of which it is
 * @param source where it was read
 */
public record Reading(LocalDate on, BigDecimal value, String source, String by, Instant at) {}
