package org.lineofsight.assurance.policies;

/** What sort of document it is. Stored by name. */
public enum PolicyKind {
    POLICY("Policy"),
    PROCEDURE("Procedure"),
    PROTOCOL("Protocol"),
    GUIDANCE("Guidance"),
    STRATEGY("Strategy");

    private final String label;

    PolicyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
