package org.lineofsight.pathway.frontdoor;

/** How a contact reached the front door. Who told is another matter: see the referral source. */
public enum Channel {
    REFERRAL_FORM("Referral form"),
    TELEPHONE("Telephone"),
    EMAIL("E-mail"),
    LETTER("Letter, or in person"),
    POLICE_NOTIFICATION("Police notification"),
    SYSTEM("From the referrer's own system"),
    STEP_UP("Stepped up from early help");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody at the front door wrote down what they were told. */
    public boolean writtenDownHere() {
        return this == TELEPHONE || this == EMAIL || this == LETTER;
    }
}
