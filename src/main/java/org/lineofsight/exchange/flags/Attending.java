package org.lineofsight.exchange.flags;

/** Why somebody is looked up: there is no other reason than that they attend. */
public enum Attending {
    HERE("They are here"),
    ON_THE_WAY("They are on the way"),
    BY_TELEPHONE("They, or somebody with them, are on the telephone");

    private final String label;

    Attending(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
