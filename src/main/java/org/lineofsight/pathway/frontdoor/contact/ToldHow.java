package org.lineofsight.pathway.frontdoor.contact;

/** How a referrer heard the outcome. */
public enum ToldHow {
    /** On their own page, with a notice: it is known when they opened it. */
    HERE("On their page here"),
    TELEPHONE("By telephone"),
    LETTER("By letter"),
    EMAIL("By e-mail"),
    IN_PERSON("In person"),
    NOT_POSSIBLE("They cannot be told");

    private final String label;

    ToldHow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
