package org.lineofsight.kernel.meetings.minutes;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept back, from whom and why, as chosen. */
public record KeepBackForm(
        List<UUID> passages,
        List<String> from,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String because) {

    public KeepBackForm(
            @Nullable List<UUID> passages, @Nullable List<String> from, @Nullable String because) {
        this.passages = passages == null ? List.of() : passages;
        this.from = from == null ? List.of() : from;
        this.because = because;
    }

    @Nullable String becauseText() {
        return because == null || because.isBlank() ? null : because.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "KeepBackForm[***]";
    }
}
