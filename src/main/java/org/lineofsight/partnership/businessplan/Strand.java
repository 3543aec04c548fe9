package org.lineofsight.partnership.businessplan;

/** Whose safeguarding a plan is about. Each has its own board. */
public enum Strand {
    CHILDREN("Children"),
    ADULTS("Adults"),
    COMMUNITY_SAFETY("Community safety");

    private final String label;

    Strand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
