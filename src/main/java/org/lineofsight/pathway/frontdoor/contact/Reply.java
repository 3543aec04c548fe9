package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.HearsOfContacts;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words between the referrer and the front door about one contact; the other side is told that they
 * are there.
 */
@UseCase
public class Reply {

    static final int LONGEST = 20_000;

    private final Contacts contacts;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Notices notices;
    private final Clocks clocks;
    private final ObjectProvider<HearsOfContacts> listeners;
    private final Clock clock;

    Reply(
            Contacts contacts,
            JdbcClient jdbc,
            Elevated elevated,
            Notices notices,
            Clocks clocks,
            ObjectProvider<HearsOfContacts> listeners,
            Clock clock) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.notices = notices;
        this.clocks = clocks;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The referrer writes to the front door. Only the referrer may; their lead may read. */
    public void toFrontDoor(ContactId id, String words, Actor by) {
        toFrontDoor(id, words, MessageKind.MESSAGE, by);
    }

    /**
     * The same, saying what it is for. A professional difference starts a clock, and managers are
     * told; it is raised about a decision of which the referrer has heard.
     */
    public void toFrontDoor(ContactId id, String words, MessageKind kind, Actor by) {
        var contact = contacts.require(id);
        if (!by.accountId().equals(contact.referrerAccountId())) {
            throw new NotVisible();
        }
        if (kind == MessageKind.DIFFERENCE) {
            ContactRules.oneDiffersFromADecision(contact.status());
        }
        write(contact, words, kind, by);
        if (kind == MessageKind.DIFFERENCE) {
            clocks.start(
                    FrontDoorTimescales.DIFFERENCE,
                    Subject.of("contact", id),
                    contact.seenWith(),
                    clock.instant());
            notices.tellEverybody(
                    Role.FRONT_DOOR_MANAGER, null, FrontDoorNews.DIFFERENCE, contact.about());
        } else {
            elevated.call("telling the front door of a reply", () -> tellWhoeverDecided(contact));
        }
    }

    /** The front door writes to the referrer, who gets a notice. It answers whatever was raised. */
    public void toReferrer(ContactId id, String words, Actor by) {
        var contact = contacts.require(id);
        var account = contact.referrerAccountId();
        if (account == null) {
            throw new NotVisible();
        }
        write(contact, words, null, by);
        answered(id);
        notices.tell(
                account,
                FrontDoorNews.MESSAGE_FOR_REFERRER,
                About.record(id.value(), "/referrals/" + id).called(contact.reference()));
        listeners.forEach(
                contact.tells(HearsOfContacts.What.MESSAGE_FOR_REFERRER, clock.instant()));
    }

    /** Whatever the front door writes after a difference was raised is its answer. */
    private void answered(ContactId id) {
        var subject = Subject.of("contact", id);
        clocks.find(FrontDoorTimescales.DIFFERENCE, subject)
                .filter(CaseClock::running)
                .ifPresent(running ->
                        clocks.stop(
                                FrontDoorTimescales.DIFFERENCE,
                                subject,
                                clock.instant(),
                                "ANSWERED"));
    }

    /**
     * @param kind absent for what the front door writes
     */
    private void write(Contact contact, String words, @Nullable MessageKind kind, Actor by) {
        if (words.isBlank()) {
            throw new RuleBroken("contact.message-words", "words", "Write your message");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken(
                    "contact.message-long",
                    "words",
                    "Your message must be 20,000 characters or fewer");
        }
        jdbc.sql(
                        """
                        insert into frontdoor.message (id, record_id, from_referrer, author_id, author, words, sent_at, kind)
                        values (:id, :record, :fromReferrer, :authorId, :author, :words, :at, :kind)
                        """)
                .param("id", Ids.next())
                .param("record", contact.id().value())
                .param("fromReferrer", kind != null)
                .param("kind", (kind == null ? MessageKind.MESSAGE : kind).name())
                .param("authorId", by.accountId())
                .param("author", by.name())
                .param("words", words)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(contact.id().value());
    }

    /** Whoever decided knows the case; until somebody has, the managers are told. */
    private int tellWhoeverDecided(Contact contact) {
        var decider =
                jdbc.sql(
                                """
                                select decided_by_id from frontdoor.decision
                                where record_id = :record order by decided_at desc limit 1
                                """)
                        .param("record", contact.id().value())
                        .query(java.util.UUID.class)
                        .optional();
        if (decider.isPresent()) {
            notices.tell(decider.get(), FrontDoorNews.REPLY_FROM_REFERRER, contact.about());
            return 1;
        }
        return notices.tellEverybody(
                Role.FRONT_DOOR_MANAGER, null, FrontDoorNews.REPLY_FROM_REFERRER, contact.about());
    }
}
