package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.guide.Guide;
import org.lineofsight.pathway.frontdoor.guide.Guides;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a contact its colour by the guide in force, and starts the local clock of that colour from
 * the moment the contact was received.
 */
@UseCase
public class TriageContact {

    private final Contacts contacts;
    private final Guides guides;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    TriageContact(Contacts contacts, Guides guides, JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.contacts = contacts;
        this.guides = guides;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param signs of the guide that were seen; what is none of them is left out
     * @param why the colour is less urgent than a sign that was seen; blank where it is not
     */
    record Judgement(Colour colour, Set<UUID> signs, String why) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Judgement[" + colour + "]";
        }
    }

    /** A colour without a word on the signs. */
    public void triage(ContactId id, Colour colour, Actor by) {
        triage(id, new Judgement(colour, Set.of(), ""), by);
    }

    void triage(ContactId id, Judgement judgement, Actor by) {
        var contact = contacts.require(id);
        if (!contact.status().undecided()) {
            throw new RuleBroken(
                    "contact.decided", "This contact is decided, so its colour stays as it was");
        }
        var guide = guides.current();
        var seen =
                guide.signs().stream()
                        .filter(sign -> judgement.signs().contains(sign.id()))
                        .toList();
        ContactRules.aLessUrgentColourSaysWhy(
                judgement.colour(),
                seen.stream().map(Guide.Sign::colour).toList(),
                judgement.why());
        var now = clock.instant();
        jdbc.sql(
                        """
                        update frontdoor.triage
                        set colour = :colour, triaged_by = :by, triaged_at = :at, guide_id = :guide, triage_why = :why
                        where record_id = :record
                        """)
                .param("colour", judgement.colour().name())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("guide", guide.id())
                .param("why", judgement.why().isBlank() ? null : judgement.why())
                .param("record", id.value())
                .update();
        keep(id, seen.stream().map(Guide.Sign::id).toList());
        changeClocks(id, contact.receivedAt(), guide, judgement.colour(), now);
        AuditTrail.wrote(id.value());
    }

    private void keep(ContactId id, Iterable<UUID> signs) {
        jdbc.sql("delete from frontdoor.triage_sign where record_id = :record")
                .param("record", id.value())
                .update();
        for (var sign : signs) {
            jdbc.sql(
                            "insert into frontdoor.triage_sign (record_id, sign_id) values (:record, :sign)")
                    .param("record", id.value())
                    .param("sign", sign)
                    .update();
        }
    }

    private void changeClocks(
            ContactId id, Instant receivedAt, Guide guide, Colour colour, Instant now) {
        var subject = Subject.of("contact", id);
        for (var other : Colour.values()) {
            if (other != colour && clocks.find(other.response(), subject).isPresent()) {
                clocks.stop(other.response(), subject, now, "COLOUR_CHANGED");
            }
        }
        clocks.start(guide.response(colour), subject, SeenWith.record(id), receivedAt);
    }
}
