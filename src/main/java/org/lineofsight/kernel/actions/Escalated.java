package org.lineofsight.kernel.actions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a late action was taken further.
 *
 * @param group the sub-group’s name; absent for the board
 */
public record Escalated(@Nullable String group, Instant at) {

    /** "Practice and performance", or "The board". */
    public String to() {
        return group == null ? "The board" : group;
    }
}
