package org.lineofsight.pathway.frontdoor.referral;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

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
import org.lineofsight.pathway.frontdoor.contact.ContactStatus;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Referrals beside the people they are about, for who sent them and who leads where they were sent.
 */
@Component
class ReferralsAboutPeople implements PersonLinks {

    private final JdbcClient jdbc;

    ReferralsAboutPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonRecordId, List<PersonLink>> about(
            Collection<PersonRecordId> people, Actor actor) {
        if (!actor.is(PRACTITIONER, SAFEGUARDING_LEAD, EARLY_HELP_WORKER, EARLY_HELP_MANAGER)) {
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
                          and (c.referrer_account_id = :account
                               or :leads and c.source_agency_id = :agency)
                        order by c.received_at desc
                        """)
                .param(
                        "people",
                        people.stream().map(PersonRecordId::toString).toArray(String[]::new))
                .param("account", actor.accountId())
                .param("leads", actor.is(SAFEGUARDING_LEAD))
                .param("agency", actor.agencyId())
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    read.add(id);
                    links.computeIfAbsent(
                                    new PersonRecordId(
                                            row.getObject("person_record_id", UUID.class)),
                                    any -> new ArrayList<>())
                            .add(
                                    new PersonLink(
                                            "Referral " + row.getString("reference"),
                                            "/referrals/" + id,
                                            row.getObject("received_at", OffsetDateTime.class)
                                                    .toInstant(),
                                            Stage.of(ContactStatus.valueOf(row.getString("status")))
                                                    .label()));
                });
        AuditTrail.read(read);
        return links;
    }
}
