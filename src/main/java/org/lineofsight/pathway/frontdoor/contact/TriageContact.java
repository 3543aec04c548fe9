package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a contact its colour, and starts the local clock of that colour from the moment the contact
 * was received.
 */
@UseCase
public class TriageContact {

    private final Contacts contacts;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    TriageContact(Contacts contacts, JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    public void triage(ContactId id, Colour colour, Actor by) {
        var contact = contacts.require(id);
        if (!contact.status().undecided()) {
            throw new RuleBroken(
                    "contact.decided", "This contact is decided, so its colour stays as it was");
        }
        var now = clock.instant();
        jdbc.sql(
                        """
                        update frontdoor.triage set colour = :colour, triaged_by = :by, triaged_at = :at
                        where record_id = :record
                        """)
                .param("colour", colour.name())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("record", id.value())
                .update();
        var subject = Subject.of("contact", id);
        for (var other : Colour.values()) {
            if (other != colour && clocks.find(other.response(), subject).isPresent()) {
                clocks.stop(other.response(), subject, now, "COLOUR_CHANGED");
            }
        }
        clocks.start(colour.response(), subject, SeenWith.record(id), contact.receivedAt());
        AuditTrail.wrote(id.value());
    }
}
