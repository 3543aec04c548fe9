package org.lineofsight.pathway.frontdoor.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** That a hand-over has arrived, as typed. */
public record ReceiptForm(
        @NotBlank(message = "Say who there confirmed it") @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String receivedBy,
        @Nullable TypedDate receivedOn) {

    static ReceiptForm on(LocalDate today) {
        return new ReceiptForm(null, TypedDate.of(today));
    }

    void check(Errors errors) {
        var typed = receivedOn == null ? TypedDate.empty() : receivedOn;
        if (typed.isEmpty()) {
            errors.rejectValue("receivedOn", "missing", "Enter the day that it was received");
        } else {
            typed.problem("The day")
                    .ifPresent(words -> errors.rejectValue("receivedOn", "date", words));
        }
    }

    String who() {
        return receivedBy == null ? "" : receivedBy.strip();
    }

    /** Only the day is asked for; what was received today, was received by now. */
    Instant receivedAt(LocalDate today, Instant now) {
        var day = receivedOn == null ? today : receivedOn.toDate().orElse(today);
        return day.equals(today)
                ? now
                : day.atTime(12, 0).atZone(TimeConfiguration.LONDON).toInstant();
    }
}
