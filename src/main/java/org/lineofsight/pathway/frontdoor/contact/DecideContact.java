package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The decision on a contact. A worker decides alone where the rules allow it; else the decision is
 * a proposal until a manager agrees it or sends it back. Once it stands, the decision's clock stops
 * and the referrer's starts.
 */
@UseCase
public class DecideContact {

    private final Contacts contacts;
    private final Decisions decisions;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Notices notices;
    private final ObjectProvider<WhenDecided> whenDecided;
    private final Clock clock;

    DecideContact(
            Contacts contacts,
            Decisions decisions,
            JdbcClient jdbc,
            Clocks clocks,
            Notices notices,
            ObjectProvider<WhenDecided> whenDecided,
            Clock clock) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.notices = notices;
        this.whenDecided = whenDecided;
        this.clock = clock;
    }

    /**
     * @return whether the decision stands; false where it waits for a manager
     */
    public boolean decide(ContactId id, Decision.Proposal proposal, Actor by) {
        var contact = contacts.require(id);
        var children = proposal.of(children(id));
        var managerNeeded =
                by.is(Role.FRONT_DOOR_MANAGER)
                        ? null
                        : ContactRules.managerNeeded(
                                        children.values(),
                                        contact.claimedLevel(),
                                        earlierContacts(id),
                                        contact.domesticAbuse())
                                .orElse(null);
        var decision = Decision.of(id, proposal, children.values(), managerNeeded, by, now());
        if (managerNeeded == null) {
            contact.decide();
        } else {
            contact.propose();
        }
        contacts.save(contact);
        decisions.add(decision, children);
        if (managerNeeded == null) {
            stands(contact, decision, by);
        } else {
            notices.tellEverybody(
                    Role.FRONT_DOOR_MANAGER, null, FrontDoorNews.MANAGER_NEEDED, contact.about());
        }
        AuditTrail.wrote(id.value());
        return managerNeeded == null;
    }

    public void agree(ContactId id, Actor by) {
        var contact = contacts.require(id);
        var agreed = proposed(id).agreed(by, now());
        contact.decide();
        contacts.save(contact);
        decisions.update(agreed);
        stands(contact, agreed, by);
        AuditTrail.wrote(id.value());
    }

    void sendBack(ContactId id, String reason, Actor by) {
        if (reason.isBlank()) {
            throw new RuleBroken(
                    "contact.sent-back-reason",
                    "reason",
                    "Say what should be decided differently, or what is missing");
        }
        var contact = contacts.require(id);
        var sentBack = proposed(id).sentBack(by, now(), reason);
        decisions.update(sentBack);
        contact.sendBack();
        contacts.save(contact);
        notices.tell(sentBack.decidedById(), FrontDoorNews.SENT_BACK, contact.about());
        AuditTrail.wrote(id.value());
    }

    private void stands(Contact contact, Decision decision, Actor by) {
        decisions.stands(decision);
        var at = decision.stoodAt();
        var subject = Subject.of("contact", contact.id());
        clocks.stop(FrontDoorTimescales.DECISION, subject, at, decision.outcome().name());
        for (var colour : Colour.values()) {
            if (clocks.find(colour.response(), subject).isPresent()) {
                clocks.stop(colour.response(), subject, at, decision.outcome().name());
            }
        }
        clocks.start(FrontDoorTimescales.OUTCOME, subject, contact.seenWith(), at);
        whenDecided.stream().forEach(each -> each.decided(decision, by));
    }

    private List<UUID> children(ContactId id) {
        return jdbc.sql(
                        "select id from frontdoor.contact_child where record_id = :record order by place")
                .param("record", id.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private Decision proposed(ContactId id) {
        return decisions
                .standing(id)
                .filter(Decision::waitsForManager)
                .orElseThrow(NotVisible::new);
    }

    private int earlierContacts(ContactId id) {
        return jdbc.sql("select earlier_contacts from frontdoor.triage where record_id = :record")
                .param("record", id.value())
                .query(Integer.class)
                .single();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
