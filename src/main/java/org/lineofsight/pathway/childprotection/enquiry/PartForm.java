package org.lineofsight.pathway.childprotection.enquiry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an agency knows towards an enquiry, as typed by the agency. */
public record PartForm(
        @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String givenBy,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String words) {

    static PartForm empty() {
        return new PartForm(null, null);
    }

    @Nullable String giver() {
        return givenBy == null || givenBy.isBlank() ? null : givenBy.strip();
    }

    String told() {
        return words == null ? "" : words.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "PartForm[***]";
    }
}
