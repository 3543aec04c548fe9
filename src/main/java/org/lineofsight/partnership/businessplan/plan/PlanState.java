package org.lineofsight.partnership.businessplan.plan;

/** How far a plan is. Stored by name. */
public enum PlanState {
    DRAFT("Draft", "blue"),
    AGREED("Agreed", "green"),
    CLOSED("Closed", "grey");

    private final String label;
    private final String tag;

    PlanState(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    public String label() {
        return label;
    }

    /** The colour that a tag is drawn in. */
    public String tag() {
        return tag;
    }
}
