package org.lineofsight.pathway.practicetools.tool;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lays a sheet or a chronology beside a case record, so that those who work on it see it. */
@UseCase
public class AttachTool {

    private final JdbcClient jdbc;
    private final Clock clock;

    AttachTool(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param record the sheet's or the chronology's id
     * @throws NotVisible where there is no such contact, or none for this actor
     */
    public void toContact(UUID record, UUID contact, Actor by) {
        var reference =
                jdbc.sql(
                                """
                                select distinct reference from frontdoor.published_child where record_id = :contact
                                """)
                        .param("contact", contact)
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotVisible::new);
        jdbc.sql(
                        """
                        insert into practicetools.attachment (record_id, case_kind, case_id, case_href, case_name,
                            attached_by, agency_id, attached_at)
                        values (:record, 'contact', :case, :href, :name, :by, :agency, :at)
                        on conflict do nothing
                        """)
                .param("record", record)
                .param("case", contact)
                .param("href", "/front-door/contacts/" + contact)
                .param("name", "Contact " + reference)
                .param("by", by.accountId())
                .param("agency", by.requireAgency())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(record);
    }

    /** What corrects a sheet lies where that sheet lay. */
    void whereItLies(UUID corrected, UUID correction, Actor by) {
        jdbc.sql(
                        """
                        insert into practicetools.attachment (record_id, case_kind, case_id, case_href, case_name,
                            attached_by, agency_id, attached_at)
                        select :correction, case_kind, case_id, case_href, case_name, :by, :agency, :at
                          from practicetools.attachment where record_id = :corrected
                        """)
                .param("correction", correction)
                .param("by", by.accountId())
                .param("agency", by.requireAgency())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("corrected", corrected)
                .update();
    }
}
