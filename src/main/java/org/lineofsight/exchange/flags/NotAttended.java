package org.lineofsight.exchange.flags;

/** Why a look-up was about no attendance after all. */
public enum NotAttended {
    WRONG_CHILD("I looked up the wrong child"),
    DID_NOT_COME("They did not come");

    private final String label;

    NotAttended(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
