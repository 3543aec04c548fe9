package org.lineofsight.pathway.earlyhelp.hub;

/** How it came to the hub. */
public enum Channel {
    FRONT_DOOR("Front door"),
    TELEPHONE("Telephone line"),
    EMAIL("E-mail"),
    IN_PERSON("In person");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
