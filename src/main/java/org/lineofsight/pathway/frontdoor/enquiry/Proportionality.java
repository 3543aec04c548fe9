package org.lineofsight.pathway.frontdoor.enquiry;

/** How the asking is kept to what is needed. */
public enum Proportionality {
    ONLY_THE_QUESTIONS("Only what answers the questions", "Nothing else that is on file."),
    A_PERIOD("Only a period, as said in the questions", "For example the last two years."),
    WHOLE_HISTORY("The whole history", "Because it is the pattern over time that tells.");

    private final String label;
    private final String meaning;

    Proportionality(String label, String meaning) {
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
