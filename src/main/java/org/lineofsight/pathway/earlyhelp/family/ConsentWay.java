package org.lineofsight.pathway.earlyhelp.family;

/** How somebody was asked. */
public enum ConsentWay {
    IN_PERSON("In person"),
    TELEPHONE("By telephone"),
    WRITING("In writing"),
    NOT_APPLICABLE("Not asked");

    private final String label;

    ConsentWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
