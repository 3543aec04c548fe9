package org.lineofsight.pathway.childprotection.voices;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency told, as typed. */
public record ContributionForm(
        @NotNull(message = "Choose the agency that told it") @Nullable UUID agency,
        @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String givenBy,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String words) {

    public static ContributionForm empty() {
        return new ContributionForm(null, null, null);
    }

    /** Absent where nothing was typed. */
    public @Nullable String giver() {
        return givenBy == null || givenBy.isBlank() ? null : givenBy.strip();
    }

    /** Empty where nothing was typed. */
    public String told() {
        return words == null ? "" : words.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ContributionForm[***]";
    }
}
