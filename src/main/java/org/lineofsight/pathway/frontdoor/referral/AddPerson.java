package org.lineofsight.pathway.frontdoor.referral;

import java.util.Map;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;

/** Makes room for another person in the household or close to it. */
@UseCase
class AddPerson {

    private final ReferralDrafts drafts;

    AddPerson(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @return the person's number; that of the last person when nothing has been typed about them
     *     yet, so that pressing twice makes one person
     */
    public int add(DraftId id) {
        var answers = drafts.findToChange(id).orElseThrow(NotVisible::new).answers();
        var people = answers.people();
        if (!people.isEmpty() && answers.step("person-" + people.getLast()).isEmpty()) {
            return people.getLast();
        }
        var person = answers.nextPerson();
        drafts.save(id, Map.of("person-" + person, Map.of()));
        return person;
    }
}
