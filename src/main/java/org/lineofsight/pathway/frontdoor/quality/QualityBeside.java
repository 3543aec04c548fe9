package org.lineofsight.pathway.frontdoor.quality;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.List;
import java.util.Optional;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.stereotype.Component;

/** How a referral was judged, on the page of its contact. */
@Component
class QualityBeside implements BesideTheRecord {

    private final QualityQueries queries;
    private final FrontDoorQueries contacts;

    QualityBeside(QualityQueries queries, FrontDoorQueries contacts) {
        this.queries = queries;
        this.contacts = contacts;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Section> beside(ContactId contact, Actor reader) {
        if (!reader.is(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER)
                || !QualityRules.isJudged(contacts.told(contact).channel())) {
            return Optional.empty();
        }
        var judged = queries.of(contact);
        return Optional.of(
                new Section(
                        "Quality of the referral",
                        judged.map(QualityBeside::entries).orElse(List.of()),
                        "Not judged yet.",
                        List.of(
                                Link.to(
                                        "/front-door/contacts/" + contact + "/quality",
                                        judged.isPresent() ? "Judge it again" : "Judge it",
                                        "by the standards for a referral"))));
    }

    private static List<Entry> entries(QualityQueries.Judged judged) {
        return judged.scores().entrySet().stream()
                .map(each ->
                        new Entry(
                                each.getKey().label(),
                                null,
                                judged.by() + ", " + InWords.moment(judged.at()),
                                each.getValue().label(),
                                null))
                .toList();
    }
}
