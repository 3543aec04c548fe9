package org.lineofsight.partnership.businessplan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A priority, as typed.
 *
 * @param version the one that was read; absent for a new priority
 */
public record PriorityForm(
        @NotBlank(message = "Write what the priority is") @Size(max = 1_000, message = "The priority must be 1,000 characters or fewer") @Nullable String title,
        @Size(max = 200, message = "The sponsor must be 200 characters or fewer") @Nullable String sponsor,
        @Nullable String version) {

    static PriorityForm empty() {
        return new PriorityForm(null, null, null);
    }

    static PriorityForm of(Priority priority) {
        return new PriorityForm(priority.title(), priority.sponsor(), "" + priority.version());
    }
}
