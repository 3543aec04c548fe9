package org.lineofsight.assurance.policies.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** Which agencies are asked, and until when, as typed. */
public record ConsultForm(List<String> agencies, TypedDate until) {

    public ConsultForm(@Nullable List<String> agencies, @Nullable TypedDate until) {
        this.agencies = agencies == null ? List.of() : agencies;
        this.until = until == null ? TypedDate.empty() : until;
    }

    void check(Errors errors) {
        if (until.toDate().isEmpty()) {
            errors.rejectValue(
                    "until",
                    "date",
                    until.problem("The last day").orElse("Enter the last day for comments"));
        }
    }

    List<UUID> asked() {
        return agencies.stream().map(UUID::fromString).distinct().toList();
    }
}
