package org.lineofsight.pathway.frontdoor.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.tables.ColumnRules;
import org.lineofsight.platform.tables.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says which column of a file is what, for this file and for the next with the same headings. */
@UseCase
public class ChooseColumns {

    private final ImportQueries queries;
    private final Intakes intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChooseColumns(ImportQueries queries, Intakes intakes, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The columns that the headings suggest. */
    public Columns proposed(ImportId id, Actor by) {
        var imported = queries.require(id, by);
        var table = queries.table(id);
        return imported.columns() != null
                ? imported.columns()
                : Columns.proposedFor(intakes.of(imported.kind()).columns(), table);
    }

    public void choose(ImportId id, Columns columns, Actor by) {
        var imported = queries.require(id, by);
        ImportRules.waitsToBeConfirmed(imported.state());
        var wanted = intakes.of(imported.kind()).columns();
        ColumnRules.whatIsNeededIsNamed(wanted, columns);
        ColumnRules.noColumnTwice(wanted, columns);
        jdbc.sql(
                        "update frontdoor.import set columns = :columns where id = :id and state = 'RECEIVED'")
                .param("columns", columns.toStore())
                .param("id", id.value())
                .update();
        jdbc.sql(
                        """
                        insert into frontdoor.import_layout (kind, layout, columns, chosen_at, chosen_by_id, chosen_by)
                        values (:kind, :layout, :columns, :at, :byId, :by)
                        on conflict (kind, layout) do update set columns = excluded.columns,
                            chosen_at = excluded.chosen_at, chosen_by_id = excluded.chosen_by_id, chosen_by = excluded.chosen_by
                        """)
                .param("kind", imported.kind().name())
                .param("layout", imported.layout())
                .param("columns", columns.toStore())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("byId", by.accountId())
                .param("by", by.name())
                .update();
        AuditTrail.wrote(id.value());
    }
}
