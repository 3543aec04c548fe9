package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.kernel.people.PersonLink;
import org.lineofsight.kernel.people.PersonLinks;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts beside the people they are about, for those who work at the front door. */
@Component
class ContactsAboutPeople implements PersonLinks {

    private final JdbcClient jdbc;

    ContactsAboutPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonRecordId, List<PersonLink>> about(
            Collection<PersonRecordId> people, Actor actor) {
        if (!actor.is(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER)) {
            return Map.of();
        }
        var links = new HashMap<PersonRecordId, List<PersonLink>>();
        var read = new HashSet<UUID>();
        jdbc.sql(
                        """
                        select child.person_record_id, c.id, c.reference, c.received_at, c.status
                        from frontdoor.contact_child child
                        join frontdoor.contact c
                          on c.id = child.record_id
                        where child.person_record_id = any(cast(:people as uuid[]))
                        order by c.received_at desc
                        """)
                .param(
                        "people",
                        people.stream().map(PersonRecordId::toString).toArray(String[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    read.add(id);
                    links.computeIfAbsent(
                                    new PersonRecordId(
                                            row.getObject("person_record_id", UUID.class)),
                                    any -> new ArrayList<>())
                            .add(
                                    new PersonLink(
                                            "Contact " + row.getString("reference"),
                                            "/front-door/contacts/" + id,
                                            row.getObject("received_at", OffsetDateTime.class)
                                                    .toInstant(),
                                            ContactStatus.valueOf(row.getString("status"))
                                                    .label()));
                });
        AuditTrail.read(read);
        return links;
    }
}
