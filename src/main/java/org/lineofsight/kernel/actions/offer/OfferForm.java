package org.lineofsight.kernel.actions.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionForm;

/** An action decided anew, as typed. */
public record OfferForm(
        int version,
        @Valid ActionForm action,
        @Size(max = 4_000, message = "The reason must be 4,000 characters or fewer") @Nullable String words) {

    public OfferForm(int version, @Nullable ActionForm action, @Nullable String words) {
        this.version = version;
        this.action = action == null ? ActionForm.empty() : action;
        this.words = words;
    }

    static OfferForm of(Action action) {
        return new OfferForm(action.version(), ActionForm.of(action), null);
    }

    String why() {
        return words == null ? "" : words.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "OfferForm[***]";
    }
}
