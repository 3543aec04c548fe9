package org.lineofsight.exchange.flags.lookup;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.NotAttended;

/** Why somebody did not attend after all, as chosen. */
public record NotAttendedForm(
        @NotNull(message = "Choose why they did not attend") @Nullable NotAttended why) {}
