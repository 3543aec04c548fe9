package org.lineofsight.pathway.practicetools;

import java.util.List;
import java.util.Optional;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
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
        var entries =
                practiceTools.about(contact.value()).stream()
                        .map(done ->
                                new Entry(
                                        done.what() + ", " + done.child(),
                                        done.href(),
                                        InWords.dateWithoutWeekday(done.on()) + ", " + done.by(),
                                        null,
                                        null))
                        .toList();
        return Optional.of(
                new Section(
                        "Practice tools",
                        entries,
                        "None about these children.",
                        List.of(
                                Link.to(
                                        practiceTools.startHref(contact.value()),
                                        "Start a practice tool"))));
    }
}
