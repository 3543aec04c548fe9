package org.lineofsight.partnership.board.structure;

import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** When somebody leaves a seat, as typed. */
public record LeaveForm(TypedDate lastDay) {

    public LeaveForm(@Nullable TypedDate lastDay) {
        this.lastDay = lastDay == null ? TypedDate.empty() : lastDay;
    }
}
