package org.lineofsight.exchange.lists;

/**
 * What a list may say of a child, beside the status. There is no address and no reason to choose.
 */
public enum ListField {
    NHS_NUMBER("NHS number"),
    GIVEN_NAMES("Given names"),
    FAMILY_NAME("Family name"),
    DATE_OF_BIRTH("Date of birth"),
    SINCE("Since"),
    UNTIL("Until"),
    TEAM("Team");

    private final String label;

    ListField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
