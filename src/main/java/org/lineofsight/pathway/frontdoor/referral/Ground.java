package org.lineofsight.pathway.frontdoor.referral;

import org.jspecify.annotations.Nullable;

/**
 * Why a worry is shared although the family does not agree, or was not asked, in words that
 * somebody who is no lawyer uses.
 */
public enum Ground {
    ASKING_ADDS_RISK(
            "Asking would put the child, or somebody else, at more risk",
            "For example, the person who may be causing harm would find out."),
    RISK_OF_HARM(
            "I believe the child is suffering harm, or is likely to",
            "You may share even when the family says no."),
    POLICE("It would get in the way of a police investigation", null),
    NOT_REACHED("We tried and could not reach them", null),
    OTHER("Another reason", null);

    private final String label;
    private final @Nullable String hint;

    Ground(String label, @Nullable String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public @Nullable String hint() {
        return hint;
    }
}
