package org.lineofsight.pathway.frontdoor.imports;

import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stops an import after the piece that is under way, and lets it go on from there. */
@UseCase
public class StopImport {

    private final ImportQueries queries;
    private final JdbcClient jdbc;

    StopImport(ImportQueries queries, JdbcClient jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    public void stop(ImportId id, Actor by) {
        move(id, ImportState.RUNNING, ImportState.STOPPED, by);
    }

    public void goOn(ImportId id, Actor by) {
        move(id, ImportState.STOPPED, ImportState.RUNNING, by);
    }

    private void move(ImportId id, ImportState from, ImportState to, Actor by) {
        var imported = queries.require(id, by);
        ImportRules.goesFrom(from, imported.state());
        var moved =
                jdbc.sql(
                                """
                                update frontdoor.import set state = :to, fault = null where id = :id and state = :from
                                """)
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("id", id.value())
                        .update();
        if (moved == 0) {
            ImportRules.goesFrom(from, ImportState.DONE);
        }
        AuditTrail.wrote(id.value());
    }
}
