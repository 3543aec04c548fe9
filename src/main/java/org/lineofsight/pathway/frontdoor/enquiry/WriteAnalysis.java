package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the front door makes of all that the agencies answered, apart from their facts. */
@UseCase
public class WriteAnalysis {

    private final FrontDoorQueries contacts;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteAnalysis(FrontDoorQueries contacts, JdbcClient jdbc, Clock clock) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws NotVisible where there is no such contact, or none for this actor
     */
    public void write(ContactId contact, String words, Actor by) {
        EnquiryRules.somethingIsWritten("analysis", words);
        contacts.told(contact);
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_analysis (id, record_id, words, author_id, author, written_at)
                        values (:id, :record, :words, :authorId, :author, :at)
                        """)
                .param("id", Ids.next())
                .param("record", contact.value())
                .param("words", words)
                .param("authorId", by.accountId())
                .param("author", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(contact.value());
    }
}
