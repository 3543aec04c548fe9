package org.lineofsight.pathway.earlyhelp.family;

/** With whom a member of the family agrees to share. */
public enum Sharing {
    KEY_WORKER("the key worker and the early help hub"),
    TEAM("everybody in the team around the family"),
    GROUP("a multi-agency group, by name");

    private final String label;

    Sharing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
