package org.lineofsight.pathway.earlyhelp.family;

/** What a member of the family said when asked to share. */
public enum ConsentAnswer {
    GIVEN("Agrees"),
    REFUSED("Does not agree"),
    NOT_ASKED("Has not been asked"),
    WITHDRAWN("Has taken their agreement back");

    private final String label;

    ConsentAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
