package org.lineofsight.kernel.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes an action part of the partnership’s one action plan.
 *
 * @param from what kind of work decided it
 * @param theme what it is about, in a word or two: "neglect"; absent where it belongs to no theme
 * @param overseenBy the sub-group that asks after it; absent where the board itself does
 * @param overseer that group’s name; absent where the board itself oversees it
 */
public record Improvement(
        ActionSource from,
        @Nullable String theme,
        @Nullable UUID overseenBy,
        @Nullable String overseer) {

    private static final String BOARD = "The board";

    public Improvement {
        if ((overseenBy == null) != (overseer == null)) {
            throw new IllegalArgumentException("A group that oversees an action has a name");
        }
    }

    /** Without a theme, overseen by the board. */
    public static Improvement from(ActionSource source) {
        return new Improvement(source, null, null, null);
    }

    /** "Practice and performance", or "The board". */
    public String overseerName() {
        return overseer == null ? BOARD : overseer;
    }
}
