package org.lineofsight.pathway.frontdoor.contact;

import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoor;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.StepUp;
import org.lineofsight.platform.rules.UseCase;

/** Early help hands a family back: its record becomes a contact, and nobody types it again. */
@UseCase
class ReceiveStepUp implements FrontDoor {

    /** Early help services, in the referral sources of the children in need census. */
    private static final String EARLY_HELP = "5D";

    private final ReceiveContact receiveContact;

    ReceiveStepUp(ReceiveContact receiveContact) {
        this.receiveContact = receiveContact;
    }

    @Override
    public ContactId stepUp(StepUp stepUp) {
        return receiveContact.receive(referral(stepUp), stepUp.by());
    }

    private static Referral referral(StepUp stepUp) {
        return new Referral(
                Channel.STEP_UP,
                new Referral.Referrer(
                        stepUp.by().accountId(),
                        stepUp.agency(),
                        stepUp.agencyName(),
                        EARLY_HELP,
                        stepUp.by().name(),
                        stepUp.job(),
                        stepUp.telephone(),
                        null),
                stepUp.children().stream().map(ReceiveStepUp::child).toList(),
                stepUp.household().stream().map(ReceiveStepUp::member).toList(),
                stepUp.why(),
                stepUp.childsWords(),
                stepUp.childsWordsAbsent(),
                stepUp.workingWell(),
                stepUp.domesticAbuse(),
                stepUp.consent(),
                stepUp.consentReason(),
                stepUp.claimed());
    }

    private static Referral.Child child(HandOver.Child child) {
        return new Referral.Child(
                child.person().value(),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.expectedDateOfBirth(),
                child.estimatedAge(),
                null);
    }

    private static Referral.HouseholdMember member(HandOver.HouseholdMember member) {
        return new Referral.HouseholdMember(
                member.name(), member.relationship(), member.livesWithChild());
    }
}
