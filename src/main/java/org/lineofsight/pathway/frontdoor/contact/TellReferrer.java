package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.HearsOfContacts;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The referrer hears what was decided and why. Nothing else ends a contact, so it cannot be left
 * out.
 */
@UseCase
public class TellReferrer {

    private final Contacts contacts;
    private final Decisions decisions;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Notices notices;
    private final ObjectProvider<HearsOfContacts> listeners;
    private final Clock clock;

    TellReferrer(
            Contacts contacts,
            Decisions decisions,
            JdbcClient jdbc,
            Clocks clocks,
            Notices notices,
            ObjectProvider<HearsOfContacts> listeners,
            Clock clock) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.notices = notices;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * How and what the referrer is told.
     *
     * @param whyNotPossible blank unless they cannot be told
     */
    public record Telling(String message, ToldHow how, String whyNotPossible) {

        /** On the referrer's page here. */
        public static Telling here(String message) {
            return new Telling(message, ToldHow.HERE, "");
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Telling[" + how + "]";
        }
    }

    public void tell(ContactId id, Telling telling, Actor by) {
        ContactRules.referrerWillHearWhy(telling.message());
        var contact = contacts.require(id);
        ContactRules.toldOneWayOrAnother(contact, telling);
        contact.referrerTold();
        contacts.save(contact);
        var decision = decisions.standing(id).orElseThrow(NotVisible::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql(
                        """
                        insert into frontdoor.outcome_notice
                            (record_id, outcome, level, message, sent_by, sent_at, told_how, not_possible_because)
                        values (:record, :outcome, :level, :message, :by, :at, :how, :why)
                        """)
                .param("record", id.value())
                .param("outcome", decision.outcome().name())
                .param("level", decision.level())
                .param("message", telling.message())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("how", telling.how().name())
                .param(
                        "why",
                        telling.how() == ToldHow.NOT_POSSIBLE ? telling.whyNotPossible() : null)
                .update();
        ofEachChild(id, decisions.ofChildren(decision));
        clocks.stop(FrontDoorTimescales.OUTCOME, Subject.of("contact", id), now, "TOLD");
        var account = contact.referrerAccountId();
        if (account != null) {
            clocks.start(
                    FrontDoorTimescales.OPENED, Subject.of("contact", id), contact.seenWith(), now);
            notices.tell(
                    account,
                    FrontDoorNews.OUTCOME,
                    About.record(id.value(), "/referrals/" + id).called(contact.reference()));
        }
        listeners.forEach(contact.tells(HearsOfContacts.What.OUTCOME_TOLD, now));
        AuditTrail.wrote(id.value());
    }

    private void ofEachChild(ContactId id, Map<UUID, Verdict> verdicts) {
        verdicts.forEach((child, verdict) ->
                jdbc.sql(
                                """
                                insert into frontdoor.child_outcome (record_id, child_id, level, outcome)
                                values (:record, :child, :level, :outcome)
                                """)
                        .param("record", id.value())
                        .param("child", child)
                        .param("level", verdict.level().number())
                        .param("outcome", verdict.outcome().name())
                        .update());
    }
}
