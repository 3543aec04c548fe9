package org.lineofsight.pathway.frontdoor.referral;

import org.lineofsight.pathway.frontdoor.contact.ContactStatus;

/**
 * How far a referral has come, as its referrer may know it: the front door's inner steps stay
 * there.
 */
public enum Stage {
    WAITING("Waiting for a decision"),
    DECIDED("Decided; the outcome is on its way"),
    TOLD("Outcome told");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Stage of(ContactStatus status) {
        return switch (status) {
            case RECEIVED, PROPOSED -> WAITING;
            case DECIDED -> DECIDED;
            case TOLD -> TOLD;
        };
    }
}
