package org.lineofsight.pathway.earlyhelp.family;

/**
 * Who in an agency sees that it is asked, and may accept. Nobody else there learns of the family.
 */
public enum Audience {
    LEAD("Its safeguarding lead", "The lead can accept, or say no with a reason"),
    ANYBODY(
            "Anybody who works there",
            "Only where the agency is small, or everybody there knows the family"),
    REFERRER("Whoever referred the family", "They know the family already");

    private final String label;
    private final String meaning;

    Audience(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
