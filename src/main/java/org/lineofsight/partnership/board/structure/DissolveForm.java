package org.lineofsight.partnership.board.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** When and why a group is dissolved, as typed. */
public record DissolveForm(
        TypedDate lastDay,
        @NotBlank(message = "Write why it is dissolved") @Size(max = 1_000, message = "Why must be 1,000 characters or fewer") @Nullable String why,
        List<UUID> carriedOnBy) {

    public DissolveForm(
            @Nullable TypedDate lastDay, @Nullable String why, @Nullable List<UUID> carriedOnBy) {
        this.lastDay = lastDay == null ? TypedDate.empty() : lastDay;
        this.why = why;
        this.carriedOnBy = carriedOnBy == null ? List.of() : List.copyOf(carriedOnBy);
    }
}
