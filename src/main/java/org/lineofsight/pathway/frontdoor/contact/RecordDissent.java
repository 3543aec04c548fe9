package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody at the front door sees a decision differently, and that stays beside it. It changes
 * nothing by itself: the managers are told.
 */
@UseCase
class RecordDissent {

    private final Contacts contacts;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    RecordDissent(Contacts contacts, JdbcClient jdbc, Notices notices, Clock clock) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    void record(ContactId id, String words, Actor by) {
        ContactRules.dissentSaysWhat(words);
        var contact = contacts.require(id);
        jdbc.sql(
                        """
                        insert into frontdoor.dissent (id, record_id, author_id, author, words, said_at)
                        values (:id, :record, :authorId, :author, :words, :at)
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("authorId", by.accountId())
                .param("author", by.name())
                .param("words", words)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        notices.tellEverybody(
                Role.FRONT_DOOR_MANAGER, null, FrontDoorNews.DISSENT, contact.about());
        AuditTrail.wrote(id.value());
    }
}
