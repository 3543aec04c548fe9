package org.lineofsight.pathway.earlyhelp.family;

/** Who says how big the worry is. */
public enum ScaleWho {
    CHILD("The child"),
    PARENT("A parent or carer"),
    KEY_WORKER("The key worker");

    private final String label;

    ScaleWho(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
