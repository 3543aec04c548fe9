package org.lineofsight.pathway.childprotection.enquiry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an enquiry found, as typed. */
public record FindingsForm(
        @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String policeLead,
        @Size(max = 40_000, message = "The findings must be 40,000 characters or fewer") @Nullable String findings) {

    static FindingsForm of(Enquiry enquiry) {
        return new FindingsForm(enquiry.policeLead(), enquiry.findings());
    }

    String officer() {
        return policeLead == null ? "" : policeLead.strip();
    }

    String found() {
        return findings == null ? "" : findings.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "FindingsForm[***]";
    }
}
