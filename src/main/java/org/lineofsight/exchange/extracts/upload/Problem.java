package org.lineofsight.exchange.extracts.upload;

import org.jspecify.annotations.Nullable;

/**
 * A cell that could not be read.
 *
 * @param sheet absent for a CSV
 * @param heading absent where it is about the row
 * @param refused whether a fact is missing for it; otherwise the cell alone is
 */
public record Problem(
        String file,
        @Nullable String sheet,
        int line,
        @Nullable String heading,
        boolean refused,
        String words) {}
