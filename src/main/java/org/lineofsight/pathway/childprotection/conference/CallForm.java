package org.lineofsight.pathway.childprotection.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.WhenAndWhere;
import org.lineofsight.pathway.childprotection.calling.AppointmentForm;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A conference to be called, as typed. */
public record CallForm(
        @NotNull(message = "Choose which conference it is") Conference.@Nullable Kind kind,
        @Size(max = 200, message = "The authority must be 200 characters or fewer") @Nullable String otherAuthority,
        TypedDate notifiedOn,
        @NotBlank(message = "Write what the conference is to consider") @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String why,
        List<UUID> children,
        @NotNull(message = "Choose who chairs it") @Nullable UUID chair,
        @Valid WhenAndWhere when,
        List<UUID> asked) {

    public CallForm(
            Conference.@Nullable Kind kind,
            @Nullable String otherAuthority,
            @Nullable TypedDate notifiedOn,
            @Nullable String why,
            @Nullable List<UUID> children,
            @Nullable UUID chair,
            @Nullable WhenAndWhere when,
            @Nullable List<UUID> asked) {
        this.kind = kind;
        this.otherAuthority = otherAuthority;
        this.notifiedOn = notifiedOn == null ? TypedDate.empty() : notifiedOn;
        this.why = why;
        this.children = children == null ? List.of() : children;
        this.chair = chair;
        this.when = when == null ? WhenAndWhere.empty() : when;
        this.asked = asked == null ? List.of() : asked;
    }

    void check(Errors errors) {
        when.check(errors);
        notifiedOn
                .problem("The day")
                .ifPresent(words -> errors.rejectValue("notifiedOn", "date", words));
    }

    /** When the answers were checked. */
    CallConference.Call toCall() {
        return new CallConference.Call(
                Objects.requireNonNull(kind),
                why == null ? "" : why.strip(),
                children,
                Objects.requireNonNull(chair),
                otherAuthority == null || otherAuthority.isBlank() ? null : otherAuthority.strip(),
                notifiedOn.toDate().orElse(null),
                new AppointmentForm(when, asked).toAppointment());
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "CallForm[***]";
    }
}
