package org.lineofsight.pathway.childprotection.enquiry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why no conference is held, as typed. */
public record NoConferenceForm(
        @Size(max = 4_000, message = "The reason must be 4,000 characters or fewer") @Nullable String because) {

    String reason() {
        return because == null ? "" : because.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "NoConferenceForm[***]";
    }
}
