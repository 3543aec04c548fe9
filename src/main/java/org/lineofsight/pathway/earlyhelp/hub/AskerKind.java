package org.lineofsight.pathway.earlyhelp.hub;

/** Who asks the hub. */
public enum AskerKind {
    FAMILY("The family itself"),
    PARTNER("Somebody who works with the family"),
    FRONT_DOOR("The front door");

    private final String label;

    AskerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
