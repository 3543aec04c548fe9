package org.lineofsight.partnership.scrutiny.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** An activity, as typed. */
public record ActivityForm(
        @NotNull(message = "Choose what it is") @Nullable ActivityKind kind,
        @NotBlank(message = "Write where or what it is") @Size(max = 150, message = "This must be 150 characters or fewer") @Nullable String title,
        @NotBlank(message = "Write what is looked at") @Size(max = 1_000, message = "This must be 1,000 characters or fewer") @Nullable String focus,
        TypedDate plannedOn) {

    public ActivityForm(
            @Nullable ActivityKind kind,
            @Nullable String title,
            @Nullable String focus,
            @Nullable TypedDate plannedOn) {
        this.kind = kind;
        this.title = title;
        this.focus = focus;
        this.plannedOn = plannedOn == null ? TypedDate.empty() : plannedOn;
    }

    PlanScrutiny.NewActivity toActivity(ReportingYear year) {
        return new PlanScrutiny.NewActivity(
                year,
                Objects.requireNonNull(kind),
                Answers.text(title),
                Answers.text(focus),
                plannedOn.toDate().orElseThrow());
    }
}
