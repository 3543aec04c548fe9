package org.lineofsight.kernel.overview.wheel;

import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of a day in the partnership's year. */
final class WheelRules {

    private WheelRules() {}

    @Basis("Local procedure: a day in the year wheel says what is due or happens")
    static void itSaysWhatHappens(String what) {
        if (what.isBlank()) {
            throw new RuleBroken("wheel.what", "what", "Write what is due or happens on this day");
        }
    }
}
