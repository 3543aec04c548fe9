package org.lineofsight.pathway.practicetools;

import java.util.Optional;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Practice tools on the page of a contact. */
@Component
class BesideContacts implements BesideTheRecord {

    private final PracticeTools practiceTools;

    BesideContacts(PracticeTools practiceTools) {
        this.practiceTools = practiceTools;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Section> beside(ContactId contact, Actor reader) {
        return Optional.of(practiceTools.section(contact.value()));
    }
}
