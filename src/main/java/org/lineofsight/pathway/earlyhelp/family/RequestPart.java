package org.lineofsight.pathway.earlyhelp.family;

/** What an agency is asked to do for a family. */
public enum RequestPart {
    KEY_WORKER("be the family's key worker"),
    TEAM("join the team around the family");

    private final String label;

    RequestPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
