package org.lineofsight.kernel.people;

import java.util.List;

/**
 * A record that may be of the same person, and why one might think so. The machine shows; a person
 * decides.
 *
 * @param reasons in words, the strongest first, with what speaks against it at the end: "same
 *     family name", "date of birth differs by day and month swapped", "NHS numbers differ"
 */
public record Match(PersonRecord record, Closeness closeness, List<String> reasons) {

    /** How close, for sorting and for a word beside the record. */
    public enum Closeness {
        EXACT("Exact match"),
        CLOSE("Close match"),
        POSSIBLE("Possible match");

        private final String label;

        Closeness(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Match {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "Match[" + closeness + " " + record.id().value() + "]";
    }
}
