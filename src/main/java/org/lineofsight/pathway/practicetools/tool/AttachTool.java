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
    private final ToolQueries queries;
    private final Clock clock;

    AttachTool(JdbcClient jdbc, ToolQueries queries, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param record the sheet's or the chronology's id
     * @param caseRecord a contact, or a family with which early help is open
     * @throws NotVisible where there is no such case record, or none for this actor
     */
    public void beside(UUID record, UUID caseRecord, Actor by) {
        var found = queries.childrenOf(caseRecord).getFirst().in();
        jdbc.sql(
                        """
                        insert into practicetools.attachment (record_id, case_kind, case_id, case_href, case_name,
                            attached_by, agency_id, attached_at)
                        values (:record, :kind, :case, :href, :name, :by, :agency, :at)
                        on conflict do nothing
                        """)
                .param("record", record)
                .param("kind", found.kind().code())
                .param("case", found.id())
                .param("href", found.href())
                .param("name", found.name())
                .param("by", by.accountId())
                .param("agency", by.requireAgency())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(record);
    }

    /** What is done again lies beside the same family, as long as early help goes on. */
    void besideTheSameFamily(UUID before, UUID again, Actor by) {
        jdbc.sql(
                        """
                        select distinct a.case_id
                          from practicetools.attachment a
                          join earlyhelp.published_child c on c.record_id = a.case_id and c.open
                         where a.record_id = :before
                        """)
                .param("before", before)
                .query(UUID.class)
                .list()
                .forEach(family -> beside(again, family, by));
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
