package org.lineofsight.pathway.frontdoor;

/** What other pathways may ask of the front door. */
public interface FrontDoor {

    /**
     * A family steps up from early help: a contact with its clocks, copied from early help's
     * record, whose outcome is told to whoever steps up. To be called in the transaction that ends
     * early help's part, so that the family is never between the two.
     *
     * @return the contact, to be named to whoever steps up; they see it as any referrer does
     */
    ContactId stepUp(StepUp stepUp);
}
