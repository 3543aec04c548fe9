package org.lineofsight.pathway.frontdoor;

/** Why a referral does not have the child's own words. */
public enum ChildsWordsAbsent {
    TOO_YOUNG("The child is too young to say"),
    UNBORN("The child is not born yet"),
    NOT_SEEN("I have not seen or spoken with the child"),
    NOT_SAFE_TO_ASK("It was not safe, or not the time, to ask"),
    DID_NOT_WANT_TO_SAY("The child did not want to say");

    private final String label;

    ChildsWordsAbsent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
