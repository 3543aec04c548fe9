package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
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
    private final Clock clock;

    TellReferrer(
            Contacts contacts,
            Decisions decisions,
            JdbcClient jdbc,
            Clocks clocks,
            Notices notices,
            Clock clock) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.notices = notices;
        this.clock = clock;
    }

    public void tell(ContactId id, String message, Actor by) {
        ContactRules.referrerWillHearWhy(message);
        var contact = contacts.require(id);
        contact.referrerTold();
        contacts.save(contact);
        var decision = decisions.standing(id).orElseThrow(NotVisible::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql(
                        """
                        insert into frontdoor.outcome_notice (record_id, outcome, level, message, sent_by, sent_at)
                        values (:record, :outcome, :level, :message, :by, :at)
                        """)
                .param("record", id.value())
                .param("outcome", decision.outcome().name())
                .param("level", decision.level())
                .param("message", message)
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        clocks.stop(FrontDoorTimescales.OUTCOME, Subject.of("contact", id), now, "TOLD");
        notices.tell(
                contact.referrerAccountId(),
                FrontDoorNews.OUTCOME,
                About.record(id.value(), "/referrals/" + id).called(contact.reference()));
        AuditTrail.wrote(id.value());
    }
}
