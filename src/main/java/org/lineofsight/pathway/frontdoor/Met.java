package org.lineofsight.pathway.frontdoor;

/** How far a referral meets a standard. */
public enum Met {
    MET("Met"),
    PARTLY("Partly"),
    NOT_MET("Not met"),
    /** Such as the child's own words, before it is born. Counts in no share. */
    NOT_APPLICABLE("Not applicable");

    private final String label;

    Met(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
