package org.lineofsight.pathway.childprotection.enquiry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What agencies are told of an enquiry, as typed. */
public record TellForm(
        @Size(max = 4_000, message = "This must be 4,000 characters or fewer") @Nullable String words) {

    String told() {
        return words == null ? "" : words.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "TellForm[***]";
    }
}
