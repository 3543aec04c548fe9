package org.lineofsight.pathway.practicetools.tool;

import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/** Makes the agency's record of a child about whom there is none yet. */
@UseCase
public class RecordChild {

    private final People people;

    RecordChild(People people) {
        this.people = people;
    }

    public PersonRecordId record(PersonName name, Birth birth, Actor by) {
        return people.record(PersonDetails.of(name, birth, Sex.NOT_KNOWN), by);
    }
}
