package org.lineofsight.pathway.frontdoor.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes an import back. The file stays, and what became of its lines stays on record. */
@UseCase
public class UndoImport {

    private final ImportQueries queries;
    private final Intakes intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    UndoImport(ImportQueries queries, Intakes intakes, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void undo(ImportId id, Actor by) {
        var imported = queries.require(id, by);
        ImportRules.canBeUndone(imported.state());
        intakes.of(imported.kind()).undo(id, by);
        var undone =
                jdbc.sql(
                                """
                                update frontdoor.import set state = 'UNDONE', undone_at = :at, undone_by_id = :byId, undone_by = :by
                                where id = :id and state = :state
                                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("byId", by.accountId())
                        .param("by", by.name())
                        .param("id", id.value())
                        .param("state", imported.state().name())
                        .update();
        if (undone == 0) {
            ImportRules.canBeUndone(ImportState.RUNNING);
        }
        AuditTrail.wrote(id.value());
    }
}
