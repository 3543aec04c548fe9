package org.lineofsight.partnership.board.pledge;

/** What came of a pledge. Stored by name. */
public enum PledgeOutcome {
    KEPT("Kept", "green"),
    PARTLY("Partly kept", "yellow"),
    NOT_KEPT("Not kept", "red"),
    /** Nobody could say: not the same as not kept. */
    NOT_KNOWN("Not known", "grey");

    private final String label;
    private final String colour;

    PledgeOutcome(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    public String colour() {
        return colour;
    }
}
