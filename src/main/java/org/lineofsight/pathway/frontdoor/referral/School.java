package org.lineofsight.pathway.frontdoor.referral;

import org.jspecify.annotations.Nullable;

/**
 * Where a child learns.
 *
 * @param name of the school, nursery or college; absent for every other kind
 */
public record School(Kind kind, @Nullable String name) {

    /** How a child is schooled. */
    public enum Kind {
        AT("At a school, nursery, childminder or college"),
        AT_HOME("Taught at home"),
        NONE("Not at any: too young, or missing education"),
        NOT_KNOWN("Not known");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
