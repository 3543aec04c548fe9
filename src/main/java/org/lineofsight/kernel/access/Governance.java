package org.lineofsight.kernel.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.time.EntityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which records are of the partnership's own work and about no child. The partnership's office, the
 * scrutineer and the executive partners see no record of a child, whatever they are involved in;
 * what is noted here opens to them where they are involved.
 */
@Component
public class Governance {

    /** A record that only stands for who reads or runs others. */
    public record StandingRecord(UUID value) implements EntityId {}

    /** Its people run what the partnership's office raises: the partnership officers. */
    public static final StandingRecord OFFICE =
            new StandingRecord(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    /** Its people read that: partnership officers, scrutineers and executive partners. */
    public static final StandingRecord READERS =
            new StandingRecord(UUID.fromString("00000000-0000-7000-8000-000000000002"));

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    Governance(JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * Notes a new record as one of the partnership's own, before anybody is involved in it: who was
     * involved earlier stays involved as in any other record.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(EntityId record) {
        elevated.call(
                "noting a record of the partnership's own work",
                () ->
                        jdbc.sql(
                                        """
                                        insert into access.governance_record (record_id, noted_at) values (:record, :at)
                                        on conflict do nothing
                                        """)
                                .param("record", record.value())
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update());
    }

    /** Notes a record that is raised under another, where that one is the partnership's own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteUnder(UUID parent, EntityId record) {
        if (holds(parent)) {
            note(record);
        }
    }

    public boolean holds(UUID record) {
        return jdbc.sql(
                        "select exists (select 1 from access.governance_record where record_id = :record)")
                .param("record", record)
                .query(Boolean.class)
                .single();
    }
}
