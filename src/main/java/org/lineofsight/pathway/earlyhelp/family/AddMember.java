package org.lineofsight.pathway.earlyhelp.family;

import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;

/** Somebody joins the family's record: a baby is born, a grandfather turns out to matter. */
@UseCase
class AddMember {

    private final Families families;
    private final People people;

    AddMember(Families families, People people) {
        this.families = families;
        this.people = people;
    }

    void add(FamilyId id, NewFamily.Person person, Actor by) {
        var family = families.requireToWrite(id, by);
        FamilyRules.aMemberHasAName(person);
        FamilyRules.anAdultIsSomebodyToTheChildren(person);
        families.add(id, person.child() ? recorded(family, person, by) : person);
        AuditTrail.wrote(id.value());
    }

    /** A child has a record of its own, open to those who see the family. */
    private NewFamily.Person recorded(Family family, NewFamily.Person child, Actor by) {
        var born = child.dateOfBirth();
        var record =
                people.record(
                        PersonDetails.of(
                                new PersonName(child.givenNames(), child.familyName()),
                                born == null ? Birth.NOT_KNOWN : Birth.on(born),
                                Sex.NOT_KNOWN),
                        by);
        families.openPerson(family, new PersonRecordId(record.value()));
        return new NewFamily.Person(
                true,
                record.value(),
                child.givenNames(),
                child.familyName(),
                child.relationship(),
                born,
                child.expectedDateOfBirth(),
                child.estimatedAge(),
                child.livesWith());
    }
}
