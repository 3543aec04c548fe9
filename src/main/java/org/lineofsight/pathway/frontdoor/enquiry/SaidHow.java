package org.lineofsight.pathway.frontdoor.enquiry;

/** How an agency without a desk here gave its answer. */
public enum SaidHow {
    TELEPHONE("By telephone"),
    EMAIL("By e-mail"),
    IN_PERSON("In person");

    private final String label;

    SaidHow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
