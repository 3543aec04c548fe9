package org.lineofsight.pathway.frontdoor;

/**
 * What makes a referral good. The referral form shows these to whoever begins one, and the front
 * door judges by the same.
 */
public enum Standard {
    SPECIFIC(
            "specific",
            "It is specific",
            "What happened, to whom, when, how often. “On Tuesday he came without a coat for the fourth time” says more than “neglect”."),
    WHO_KNOWS(
            "whoKnows",
            "It says who knows what",
            "What you saw yourself, what you were told and by whom, and what you think."),
    CHILD_HEARD(
            "childHeard",
            "The child is heard",
            "Their own words, not a summary of them; or why you do not have any."),
    FAIR("fair", "It is fair", "What is working well belongs in it, and who helps already."),
    EVIDENCE(
            "evidence",
            "The level rests on evidence",
            "The level of need that you claim comes with what you have seen that fits it.");

    private final String field;
    private final String label;
    private final String meaning;

    Standard(String field, String label, String meaning) {
        this.field = field;
        this.label = label;
        this.meaning = meaning;
    }

    /** What its question is called in a form. */
    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    /** As it is said to the referrer. */
    public String meaning() {
        return meaning;
    }
}
