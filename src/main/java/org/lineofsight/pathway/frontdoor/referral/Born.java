package org.lineofsight.pathway.frontdoor.referral;

/** What the referrer knows of a child's age. */
public enum Born {
    DATE("I know the date of birth"),
    UNBORN("The child is not born yet"),
    ESTIMATE("I only know roughly how old they are"),
    NOT_KNOWN("I do not know");

    private final String label;

    Born(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
