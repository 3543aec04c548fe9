package org.lineofsight.pathway.frontdoor;

/** What the front door decides to do about a contact. */
public enum Outcome {
    NO_FURTHER_ACTION(
            "No further action, with advice",
            "The front door will not take this further. It gives advice."),
    EARLY_HELP("Early help", "The family is offered early help."),
    REFERRAL_TO_SOCIAL_CARE(
            "Referral to children's social care",
            "Children's social care accepts a referral and assesses."),
    STRATEGY_DISCUSSION(
            "Strategy discussion",
            "Social care, police and health meet to decide how to protect the child."),
    ANOTHER_AUTHORITY(
            "Passed to another authority",
            "The child lives elsewhere; the contact is passed to that authority.");

    private final String label;
    private final String meaning;

    Outcome(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** How far it goes for a child, 0 to 4: for what stands for a family of several. */
    public int reach() {
        return switch (this) {
            case NO_FURTHER_ACTION -> 0;
            case EARLY_HELP -> 1;
            case ANOTHER_AUTHORITY -> 2;
            case REFERRAL_TO_SOCIAL_CARE -> 3;
            case STRATEGY_DISCUSSION -> 4;
        };
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
