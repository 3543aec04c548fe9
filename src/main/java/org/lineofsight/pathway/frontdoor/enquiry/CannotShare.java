package org.lineofsight.pathway.frontdoor.enquiry;

/** Why an agency does not share what it holds. */
public enum CannotShare {
    INVESTIGATION("It would harm an investigation"),
    THIRD_PARTY("It is somebody else’s, and would put them at risk"),
    NO_BASIS("We see no lawful basis to share it"),
    DISPROPORTIONATE("It is more than is needed for this purpose"),
    PRIVILEGE("It is legally privileged, or a court forbids it"),
    OTHER("Another reason");

    private final String label;

    CannotShare(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
