package org.lineofsight.pathway.frontdoor.contact;

import java.util.Set;
import org.lineofsight.platform.rules.RuleBroken;

/** Where a contact stands, and where it may go from there. */
public enum ContactStatus {
    RECEIVED("Waiting for a decision"),
    PROPOSED("Waiting for a manager"),
    DECIDED("Referrer to be told"),
    TOLD("Referrer told");

    private final String label;

    ContactStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing stands yet that the referrer could be told. */
    public boolean undecided() {
        return this == RECEIVED || this == PROPOSED;
    }

    private Set<ContactStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(PROPOSED, DECIDED);
            case PROPOSED -> Set.of(RECEIVED, DECIDED);
            case DECIDED -> Set.of(TOLD);
            case TOLD -> Set.of();
        };
    }

    ContactStatus to(ContactStatus wanted) {
        if (!next().contains(wanted)) {
            throw new RuleBroken(
                    "contact.not-from-here",
                    "This contact has moved on since you opened it: it is now “"
                            + label
                            + "”. Look at it again.");
        }
        return wanted;
    }
}
