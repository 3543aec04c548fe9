package org.lineofsight.pathway.frontdoor.contact;

import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/** A green contact goes to early help as it is, without a second form. */
@UseCase
class PassToEarlyHelp {

    private final TriageContact triageContact;
    private final DecideContact decideContact;

    PassToEarlyHelp(TriageContact triageContact, DecideContact decideContact) {
        this.triageContact = triageContact;
        this.decideContact = decideContact;
    }

    /**
     * @param rationale why early help is the right help
     * @param message what the referrer will be told
     */
    void pass(
            ContactId id,
            TriageContact.Judgement judgement,
            String rationale,
            String message,
            Actor by) {
        ContactRules.onlyGreenGoesStraightToEarlyHelp(judgement.colour() == Colour.GREEN);
        triageContact.triage(id, judgement, by);
        decideContact.decide(
                id,
                new Decision.Proposal(
                        LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP, rationale, message, ""),
                by);
    }
}
