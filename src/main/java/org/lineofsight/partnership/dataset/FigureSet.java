package org.lineofsight.partnership.dataset;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A partnership's figures for one year, from outside.
 *
 * @param tables how many files count in it
 * @param queried how many of their rows somebody should look at
 * @param refused how many of their rows are used nowhere
 * @param lastReceivedAt when a file last came, or null where all were undone
 */
public record FigureSet(
        FigureSetId id,
        String partnership,
        ReportingYear year,
        int tables,
        int queried,
        int refused,
        @Nullable Instant lastReceivedAt) {

    public Optional<Instant> lastReceived() {
        return Optional.ofNullable(lastReceivedAt);
    }
}
