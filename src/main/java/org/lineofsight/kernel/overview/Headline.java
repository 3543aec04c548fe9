package org.lineofsight.kernel.overview;

/**
 * A number that leaders look at, with the list behind it.
 *
 * @param count as many as the list has
 * @param words what is counted, to follow the number: "actions are late"
 * @param href the list, an address of this site
 */
public record Headline(Kind kind, long count, String words, String href) {

    /**
     * @param one what is counted where it is one: "action is late"
     * @param many what is counted otherwise: "actions are late"
     */
    public static Headline of(Kind kind, long count, String one, String many, String href) {
        return new Headline(kind, count, count == 1 ? one : many, href);
    }

    /** The four questions of an executive meeting, in their order. */
    public enum Kind {
        LATE("Late", "Nothing is late."),
        AT_RISK("At risk", "Nothing is at risk."),
        DECIDED("Decided this year", "Nothing has been decided yet this year."),
        CHANGED("Changed for children and adults", "No change has been shown yet this year.");

        private final String label;
        private final String none;

        Kind(String label, String none) {
            this.label = label;
            this.none = none;
        }

        public String label() {
            return label;
        }

        /** What the page says where there is nothing to count. */
        public String none() {
            return none;
        }
    }
}
