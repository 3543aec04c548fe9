package org.lineofsight.kernel.people;

/** What sort of number. */
public enum IdentifierKind {
    NHS_NUMBER("NHS number"),
    /** Unique pupil number; a school's, kept for a pupil's life in England's schools. */
    UPN("Unique pupil number (UPN)"),
    /** Unique learner number, from 14 on. */
    ULN("Unique learner number (ULN)"),
    /** The holding agency's own number for the person. */
    LOCAL("Local number");

    private final String label;

    IdentifierKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
