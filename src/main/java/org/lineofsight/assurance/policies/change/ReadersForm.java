package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which agencies are asked to tell their staff, as chosen. */
public record ReadersForm(@NotEmpty(message = "Choose at least one agency") List<String> agencies) {

    public ReadersForm(@Nullable List<String> agencies) {
        this.agencies = agencies == null ? List.of() : agencies;
    }

    List<UUID> asked() {
        return agencies.stream().map(UUID::fromString).distinct().toList();
    }
}
