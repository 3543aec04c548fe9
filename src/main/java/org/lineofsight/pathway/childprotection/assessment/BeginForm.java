package org.lineofsight.pathway.childprotection.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** An assessment to be begun, as typed. */
public record BeginForm(List<UUID> children, Assessment.@Nullable Cause cause, TypedDate beganOn) {

    public BeginForm(
            @Nullable List<UUID> children,
            Assessment.@Nullable Cause cause,
            @Nullable TypedDate beganOn) {
        this.children = children == null ? List.of() : children;
        this.cause = cause;
        this.beganOn = beganOn == null ? TypedDate.empty() : beganOn;
    }

    void check(Errors errors) {
        beganOn.problem("The day").ifPresent(words -> errors.rejectValue("beganOn", "date", words));
    }

    BeginAssessment.Begun toBegun() {
        return new BeginAssessment.Begun(children, cause, beganOn.toDate().orElse(null));
    }
}
