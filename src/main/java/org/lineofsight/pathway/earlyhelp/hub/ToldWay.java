package org.lineofsight.pathway.earlyhelp.hub;

/** How whoever asked was told. */
public enum ToldWay {
    TELEPHONE("By telephone"),
    EMAIL("By e-mail"),
    LETTER("By letter"),
    IN_PERSON("In person"),
    HERE("Here: they have an account, and get a notice");

    private final String label;

    ToldWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
