package org.lineofsight.kernel.timescales.bankholidays;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A GOV.UK file as it was uploaded.
 *
 * @param confirmedAt absent until somebody has looked at what it changes and agreed
 */
record HolidayFile(
        UUID id,
        String fileName,
        String content,
        Instant uploadedAt,
        String uploaderName,
        @Nullable Instant confirmedAt) {}
