package org.lineofsight.partnership.scrutiny.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.BindingResult;

/** What came of an activity, as typed. */
public record OutcomeForm(
        @NotBlank(message = "Choose whether it was held") @Nullable String held,
        TypedDate heldOn,
        @NotBlank(message = "Write what was found, or why it was not held") @Size(max = 5_000, message = "This must be 5,000 characters or fewer") @Nullable String words) {

    public OutcomeForm(@Nullable String held, @Nullable TypedDate heldOn, @Nullable String words) {
        this.held = held;
        this.heldOn = heldOn == null ? TypedDate.empty() : heldOn;
        this.words = words;
    }

    boolean wasHeld() {
        return "yes".equals(held);
    }

    void check(BindingResult errors) {
        if (wasHeld()) {
            Answers.date(errors, "heldOn", "Day it was held", heldOn);
        }
    }
}
