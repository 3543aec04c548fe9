package org.lineofsight.pathway.earlyhelp.family;

/** What the family was offered. */
public enum Offer {
    ASSESSMENT("An early help assessment"),
    /** What is needed is known well enough to begin with a plan. */
    TEAM("A team around the family");

    private final String label;

    Offer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
