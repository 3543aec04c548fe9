package org.lineofsight.kernel.meetings.diary;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.WhenAndWhere;

/** Another time or place, as typed. */
public record MoveForm(@Valid WhenAndWhere when) {

    public MoveForm(@Nullable WhenAndWhere when) {
        this.when = when == null ? WhenAndWhere.empty() : when;
    }
}
