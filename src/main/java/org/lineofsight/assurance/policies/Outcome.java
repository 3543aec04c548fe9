package org.lineofsight.assurance.policies;

/** What a group made of a version that it considered. Stored by name. */
public enum Outcome {
    ADOPTED("Adopted"),
    SENT_BACK("Sent back"),
    NOT_ADOPTED("Not adopted");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
