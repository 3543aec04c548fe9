package org.lineofsight.pathway.childprotection.enquiry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an enquiry concludes for a child, as typed. */
public record ConclusionForm(
        Enquiry.@Nullable Outcome outcome,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String why) {

    String reason() {
        return why == null ? "" : why.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ConclusionForm[" + outcome + "]";
    }
}
