package org.lineofsight.kernel.actions;

import java.util.Locale;

/** Where an improvement action comes from. Stored by name. */
public enum ActionSource {
    PLAN("Business plan"),
    MEETING("Meeting"),
    REVIEW("Review"),
    AUDIT("Audit"),
    SELF_ASSESSMENT("Self-assessment"),
    SCRUTINY("Scrutiny"),
    ESCALATION("Escalation"),
    PLEDGE("Pledge"),
    POLICY("Policy");

    private final String label;

    ActionSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** For addresses: "self-assessment". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
