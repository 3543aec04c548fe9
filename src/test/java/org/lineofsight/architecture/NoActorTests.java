package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lineofsight.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A job that forgot to say who it is must fail. Were it merely shown nothing, it would do nothing
 * and report that all is done.
 *
 * <p>What is promised: as soon as a statement meets a row, it raises. A statement that meets no row
 * learns only that there is none, which is true.
 */
class NoActorTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient OWNER = DATABASE.asOwner();

    @TestFactory
    Stream<DynamicTest> reading_as_nobody_raises() {
        var tables = guardedTables();
        tables.forEach(NoActorTests::putInOneRow);
        return tables.stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> readsAsNobody(table)));
    }

    private static void readsAsNobody(String table) {
        assertThatThrownBy(() ->
                        DATABASE.asApplication()
                                .sql("select 1 from " + table + " limit 1")
                                .query()
                                .listOfRows())
                .as("The policies of %s must ask for the actor of every row", table)
                .rootCause()
                .hasMessageContaining("no actor is bound to this transaction");
    }

    private static List<String> guardedTables() {
        var open =
                AccessSchemaTests.OPEN_TO_ALL.keySet().stream()
                        .map(policy -> policy.substring(0, policy.lastIndexOf('.')))
                        .toList();
        return OWNER
                .sql(
                        "select name from "
                                + AccessSchemaTests.TABLES
                                + " where has_table_privilege('lineofsight_app', oid, 'select')")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table ->
                        !AccessSchemaTests.UNGUARDED.containsKey(table) && !open.contains(table))
                .toList();
    }

    /** The same made-up values everywhere, so that rows that refer to each other do. */
    private static void putInOneRow(String table) {
        OWNER.sql(
                        "select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint"
                                + " where conrelid = cast(:table as regclass) and contype in ('c', 'f')")
                .param("table", table)
                .query((row, number) -> row.getString(1))
                .list()
                .forEach(drop -> OWNER.sql(drop).update());
        var values = values(table);
        OWNER.sql("alter table " + table + " disable trigger user").update();
        OWNER.sql("alter table " + table + " no force row level security").update();
        OWNER.sql(
                        // a migration may have brought a first row already
                        "insert into %s (%s) values (%s) on conflict do nothing"
                                .formatted(
                                        table,
                                        String.join(", ", values.keySet()),
                                        String.join(", ", values.values())))
                .update();
        OWNER.sql("alter table " + table + " force row level security").update();
    }

    private static Map<String, String> values(String table) {
        return OWNER
                .sql(
                        """
                        select quote_ident(attname) as name, format('%L::%s', case typcategory
                            when 'B' then 'false' when 'D' then '2026-01-01' when 'N' then '1' when 'A' then '{}'
                            when 'T' then '1 day'
                            else case typname when 'uuid' then '00000000-0000-0000-0000-000000000009' when 'jsonb' then '{}' else 'x' end
                            end, format_type(atttypid, atttypmod)) as value
                        from pg_attribute a join pg_type y on y.oid = a.atttypid
                        where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                          and attidentity = '' and attgenerated = ''
                        """)
                .param("table", table)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
