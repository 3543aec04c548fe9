package org.lineofsight.pathway.practicetools.tool;

/** Why a sheet has no words of the child. */
public enum ChildSaidAbsent {
    TOO_YOUNG("Too young to say"),
    NOT_SEEN("I have not seen the child alone"),
    NOT_SAFE_TO_ASK("It was not safe to ask"),
    DID_NOT_WANT_TO_SAY("The child did not want to say"),
    UNBORN("Not born yet");

    private final String label;

    ChildSaidAbsent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
