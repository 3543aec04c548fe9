package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * What a group made of a version, as typed.
 *
 * @param group one of the groups that are offered, or {@link #ANOTHER}
 * @param another the name of one that is not among them
 */
public record ConsiderForm(
        @NotBlank(message = "Choose the group that considered it") @Size(max = 200, message = "The group must be 200 characters or fewer") @Nullable String group,
        @Size(max = 200, message = "The group must be 200 characters or fewer") @Nullable String another,
        TypedDate on,
        @NotBlank(message = "Choose what the group decided") @Nullable String outcome,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String reason) {

    static final String ANOTHER = "another";

    public ConsiderForm(
            @Nullable String group,
            @Nullable String another,
            @Nullable TypedDate on,
            @Nullable String outcome,
            @Nullable String reason) {
        this.group = group;
        this.another = another;
        this.on = on == null ? TypedDate.empty() : on;
        this.outcome = outcome;
        this.reason = reason;
    }

    static ConsiderForm empty() {
        return new ConsiderForm(null, null, null, null, null);
    }

    void check(Errors errors) {
        if (ANOTHER.equals(group) && Answers.text(another).isEmpty()) {
            errors.rejectValue("another", "another", "Enter the group that considered it");
        }
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day it was considered"));
        }
    }

    String groupText() {
        return Answers.text(ANOTHER.equals(group) ? another : group);
    }
}
