package org.lineofsight.pathway.childprotection.medical;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.TypedDate;
import org.lineofsight.platform.web.TypedTime;
import org.springframework.validation.Errors;

/** An appointment, as typed. */
public record AppointmentForm(
        int version,
        TypedDate on,
        @Nullable String at,
        @Size(max = 300, message = "Where must be 300 characters or fewer") @Nullable String place) {

    public AppointmentForm(
            int version, @Nullable TypedDate on, @Nullable String at, @Nullable String place) {
        this.version = version;
        this.on = on == null ? TypedDate.empty() : on;
        this.at = at;
        this.place = place;
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day of the appointment"));
        }
        if (TypedTime.parse(at).isEmpty()) {
            errors.rejectValue("at", "time", "Enter the time, like 14:05 or 2pm");
        }
    }

    /** When it was checked. */
    Instant startsAt() {
        return on.toDate()
                .orElseThrow()
                .atTime(TypedTime.parse(at).orElseThrow())
                .atZone(TimeConfiguration.LONDON)
                .toInstant();
    }

    String placeText() {
        return place == null ? "" : place.strip();
    }
}
