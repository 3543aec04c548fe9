package org.lineofsight.partnership.dataset.returns;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a delivery back: the versions before it count again, and what came stays on record. */
@UseCase
class UndoDelivery {

    private final FigureSets sets;
    private final ReturnQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    UndoDelivery(FigureSets sets, ReturnQueries queries, JdbcClient jdbc, Clock clock) {
        this.sets = sets;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void undo(DeliveryId id, Actor by) {
        ReturnRules.onlyOnce(queries.delivery(id).undoneAt() != null);
        var undone =
                jdbc.sql(
                                """
                                update dataset.delivery set undone_at = :at, undone_by_id = :byId, undone_by = :by
                                where id = :id and undone_at is null
                                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("byId", by.accountId())
                        .param("by", by.name())
                        .param("id", id.value())
                        .update();
        ReturnRules.onlyOnce(undone == 0);
        AuditTrail.wrote(sets.of(id).id().value());
    }
}
