package org.lineofsight.pathway.frontdoor.handover;

import java.util.List;
import java.util.Optional;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.stereotype.Component;

/** Hand-overs on the page of their contact. */
@Component
class HandOversBeside implements BesideTheRecord {

    private final HandOverQueries queries;

    HandOversBeside(HandOverQueries queries) {
        this.queries = queries;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Optional<Section> beside(ContactId contact, Actor reader) {
        return Optional.of(
                new Section(
                        "Handed over",
                        queries.of(contact).stream().map(HandOversBeside::entry).toList(),
                        "Nobody has been handed over.",
                        List.of(
                                Link.to(
                                        "/front-door/contacts/" + contact + "/hand-overs/new",
                                        "Refer to MARAC, Channel or the LADO"))));
    }

    private static Entry entry(HandedOver handedOver) {
        var received = handedOver.receivedAt();
        return new Entry(
                handedOver.where() + ": " + handedOver.names(),
                received == null ? "/front-door/hand-overs/" + handedOver.id() : null,
                "By "
                        + handedOver.handedOverBy()
                        + ", "
                        + InWords.moment(handedOver.handedOverAt())
                        + (received == null
                                ? ""
                                : ". Received by "
                                        + handedOver.receivedBy()
                                        + ", "
                                        + InWords.moment(received)),
                received == null ? "Receipt not recorded" : "Received",
                received == null ? handedOver.left() : null);
    }
}
