package org.lineofsight.pathway.earlyhelp.hub;

import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Offer;

/** What the hub answers. */
public enum HubOutcome {
    ADVICE("Advice", "The family, or whoever asked, is told what helps and where to find it."),
    SINGLE_AGENCY(
            "Help from one agency",
            "One service can do what is needed by itself, and has been told."),
    ASSESSMENT("Early help assessment", "A key worker finds out with the family what would help."),
    TEAM(
            "Team around the family",
            "What is needed is known well enough: a key worker and a team begin with a plan."),
    STEP_UP(
            "Step up to the front door",
            "A child may not be safe, or needs more than early help can give. The front door gets this record."),
    DECLINED(
            "The family does not want early help",
            "Early help is theirs to take or leave. It is not a failure, theirs or yours.");

    private final String label;
    private final String meaning;

    HubOutcome(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** What the family is offered; absent where nothing follows. */
    @Nullable Offer offer() {
        return switch (this) {
            case ASSESSMENT -> Offer.ASSESSMENT;
            case TEAM -> Offer.TEAM;
            case ADVICE, SINGLE_AGENCY, STEP_UP, DECLINED -> null;
        };
    }
}
