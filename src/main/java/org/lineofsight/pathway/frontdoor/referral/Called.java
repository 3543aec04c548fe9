package org.lineofsight.pathway.frontdoor.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that the referrer made before writing, because a child was in danger there and then.
 *
 * @param at when they said that they had called
 * @param incident the number the police gave; absent when there is none
 */
public record Called(Whom whom, Instant at, @Nullable String incident) {

    /** Who was called. */
    public enum Whom {
        POLICE("999"),
        FRONT_DOOR("The front door"),
        BOTH("Both");

        private final String label;

        Whom(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
