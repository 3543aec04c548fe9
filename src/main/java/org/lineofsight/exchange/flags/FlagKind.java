package org.lineofsight.exchange.flags;

/** What a flag says. It has no category and no reason. */
public enum FlagKind {
    CHILD_PROTECTION_PLAN("Child protection plan"),
    LOOKED_AFTER("Looked after by the local authority"),
    CHILD_IN_NEED("Child in need plan"),
    UNBORN_CHILD_PROTECTION_PLAN("Expects a child who has a child protection plan"),
    UNBORN_CHILD_IN_NEED("Expects a child who has a child in need plan");

    private final String label;

    FlagKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** About the child whom the person looked up expects. */
    public boolean unborn() {
        return this == UNBORN_CHILD_PROTECTION_PLAN || this == UNBORN_CHILD_IN_NEED;
    }
}
