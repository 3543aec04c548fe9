package org.lineofsight.pathway.frontdoor.enquiry;

/** What the information is for. The words are local. */
public enum Purpose {
    SAFE_NOW(
            "To keep somebody safe today",
            "There may be danger now, and what you know changes what is done in the next hours."),
    SIGNIFICANT_HARM(
            "To find out whether a child suffers, or is likely to suffer, significant harm",
            "What you know may show harm, a pattern, or that there is none."),
    HELP(
            "To decide what help a child and family need",
            "What you know may show what they need, what works, and who helps already."),
    ADULT_AT_RISK(
            "To decide whether an adult in the family needs protection",
            "What you know may show abuse or neglect of somebody who cannot protect themselves.");

    private final String label;
    private final String meaning;

    Purpose(String label, String meaning) {
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
