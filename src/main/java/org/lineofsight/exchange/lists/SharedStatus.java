package org.lineofsight.exchange.lists;

/** Which children an agreement is about. The names are those of the published statuses. */
public enum SharedStatus {
    CHILD_PROTECTION_PLAN("Child protection plan"),
    LOOKED_AFTER("Looked after"),
    CHILD_IN_NEED("Child in need plan");

    private final String label;

    SharedStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
