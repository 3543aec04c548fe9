package org.lineofsight.pathway.frontdoor.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody has read what the file will do, and says yes. A job does it. */
@UseCase
public class ConfirmImport {

    private final ImportQueries queries;
    private final Intakes intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConfirmImport(ImportQueries queries, Intakes intakes, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void confirm(ImportId id, Actor by) {
        var imported = queries.require(id, by);
        ImportRules.waitsToBeConfirmed(imported.state());
        var columns = imported.columns();
        if (columns == null) {
            throw new RuleBroken("import.columns", "Choose first which column is what");
        }
        var units = intakes.of(imported.kind()).read(queries.table(id), columns);
        ImportRules.hasSomethingToTake(units);
        var confirmed =
                jdbc.sql(
                                """
                                update frontdoor.import set state = 'RUNNING', units = :units, confirmed_at = :at, confirmed_by = :by
                                where id = :id and state = 'RECEIVED'
                                """)
                        .param("units", units.size())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("id", id.value())
                        .update();
        if (confirmed == 0) {
            ImportRules.waitsToBeConfirmed(ImportState.RUNNING);
        }
        AuditTrail.wrote(id.value());
    }
}
