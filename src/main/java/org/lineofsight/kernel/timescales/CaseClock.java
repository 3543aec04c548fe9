package org.lineofsight.kernel.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * A clock as it stands.
 *
 * @param rule the edition in force when it started, as it was worded then
 * @param dueAt the last moment in time; for a rule in days the end of {@link #dueOn} in London
 * @param holidaysPublished false while the date may still move, because bank holidays in its
 *     stretch are not published
 * @param stoppedAt when it was done; absent while the clock runs
 * @param outcome what it ended with, in the module's code; absent while the clock runs
 * @param latenessReason absent where it was not late, or nobody has said why
 */
public record CaseClock(
        ClockId id,
        Subject subject,
        UUID recordId,
        TimescaleRule rule,
        Instant startedAt,
        Instant dueAt,
        boolean holidaysPublished,
        @Nullable Instant stoppedAt,
        @Nullable String outcome,
        @Nullable LatenessReason latenessReason) {

    public LocalDate dueOn() {
        return InWords.dayOf(dueAt);
    }

    /** "Tuesday 26 May 2026", or "9am on Tuesday 27 October 2026" for a rule in hours. */
    public String dueInWords() {
        return DueDate.dueWords(rule, dueAt);
    }

    public boolean running() {
        return stoppedAt == null;
    }

    /** Late now, or done late. */
    public boolean late(Instant now) {
        return (stoppedAt == null ? now : stoppedAt).isAfter(dueAt);
    }
}
