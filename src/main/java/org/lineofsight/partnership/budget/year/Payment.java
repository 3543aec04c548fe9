package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came of a contribution.
 *
 * @param reference of the bank or the invoice; absent where it has none
 * @param notTwice why it is another one, where it looked like one that was there; else absent
 */
public record Payment(
        UUID id,
        BigDecimal amount,
        LocalDate on,
        @Nullable String reference,
        @Nullable String notTwice,
        String by,
        @Nullable TakenBack takenBack)
        implements Booking {}
