package org.lineofsight.pathway.frontdoor.calls;

import java.util.List;
import java.util.Optional;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** The calls that became a contact, on its page. Contacts without calls have no such section. */
@Component
class CallsBesideContact implements BesideTheRecord {

    private final CallQueries queries;

    CallsBesideContact(CallQueries queries) {
        this.queries = queries;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Optional<Section> beside(ContactId contact, Actor reader) {
        if (!reader.is(Role.FRONT_DOOR_WORKER, Role.FRONT_DOOR_MANAGER)) {
            return Optional.empty();
        }
        var calls = queries.ofContact(contact);
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                "Telephone calls",
                                calls.stream().map(CallsBesideContact::entry).toList(),
                                "",
                                List.of()));
    }

    private static Entry entry(CallQueries.Row call) {
        var wait = CallNumbers.inWords(call.waitSeconds());
        return new Entry(
                InWords.moment(call.offeredAt()),
                "/front-door/calls/" + call.id(),
                wait == null ? "Wait not recorded" : "Waited " + wait,
                call.ended().label(),
                null);
    }
}
