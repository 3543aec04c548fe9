package org.lineofsight.exchange.intake;

import org.lineofsight.platform.actor.Role;

/** What an agency’s system may do: one thing each, so that a secret that leaks opens one door. */
public enum ClientMay {
    SEND_REFERRALS("Send referrals, and read what became of them", Role.PRACTITIONER),
    LOOK_UP_FLAGS("Look up flags for unscheduled care (FHIR)", Role.UNSCHEDULED_CARE);

    private final String label;
    private final Role role;

    ClientMay(String label, Role role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    /** What its account works as. */
    public Role role() {
        return role;
    }

    public static ClientMay of(Role role) {
        return role == Role.UNSCHEDULED_CARE ? LOOK_UP_FLAGS : SEND_REFERRALS;
    }
}
