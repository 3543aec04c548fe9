package org.lineofsight.pathway.frontdoor;

/**
 * Whether the family agreed to the referral. Without agreement it may still be made, with the
 * reason on record.
 */
public enum Consent {
    GIVEN("Yes, the family knows and agrees"),
    REFUSED("The family was asked and does not agree"),
    NOT_ASKED("The family has not been asked");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
