package org.lineofsight.partnership.board.structure;

import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** The day on which the structure is drawn, as typed. */
public record DayForm(TypedDate day) {

    public DayForm(@Nullable TypedDate day) {
        this.day = day == null ? TypedDate.empty() : day;
    }
}
