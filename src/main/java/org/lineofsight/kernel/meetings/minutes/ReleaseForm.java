package org.lineofsight.kernel.meetings.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets the minutes, as chosen: those who were asked, by their ids. */
public record ReleaseForm(List<UUID> to) {

    public ReleaseForm(@Nullable List<UUID> to) {
        this.to = to == null ? List.of() : to;
    }
}
