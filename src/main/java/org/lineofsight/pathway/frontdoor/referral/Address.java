package org.lineofsight.pathway.frontdoor.referral;

import org.jspecify.annotations.Nullable;

/**
 * Where a child lives, as the referrer knows it. An address that must stay secret is never written
 * down here: only whom to ask for it.
 *
 * @param words the address, where they are staying, or whom to ask; absent when not known
 * @param postcode as typed; absent when none was given
 */
public record Address(Kind kind, @Nullable String words, @Nullable String postcode) {

    /** What is known about where a child lives. */
    public enum Kind {
        KNOWN("I know the address", "Address"),
        NO_FIXED("They have no fixed address", "No fixed address"),
        CONFIDENTIAL(
                "The address must be kept secret, for example a refuge",
                "Kept secret: not written down here"),
        NOT_KNOWN("I do not know", "Not known");

        private final String label;
        private final String told;

        Kind(String label, String told) {
            this.label = label;
            this.told = told;
        }

        /** As the form asks it. */
        public String label() {
            return label;
        }

        /** As the front door reads it. */
        public String told() {
            return told;
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
