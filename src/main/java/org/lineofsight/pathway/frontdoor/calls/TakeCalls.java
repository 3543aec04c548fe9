package org.lineofsight.pathway.frontdoor.calls;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.contact.OfficeHours;
import org.lineofsight.pathway.frontdoor.imports.ImportId;
import org.lineofsight.pathway.frontdoor.imports.ImportKind;
import org.lineofsight.pathway.frontdoor.imports.Intake;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.tables.Written;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls from a telephone system's extract. Two rows that say the same are one call, however many
 * files they come in; it counts while one of these stands.
 */
@Component
class TakeCalls implements Intake<Call> {

    private static final int AT_A_TIME = 500;
    private static final int LOOKED_UP_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final OfficeHours hours;
    private final Clock clock;

    TakeCalls(JdbcClient jdbc, JdbcOperations batches, OfficeHours hours, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CALLS;
    }

    @Override
    public List<Wanted> columns() {
        return CallReader.COLUMNS;
    }

    @Override
    public int atATime() {
        return AT_A_TIME;
    }

    @Override
    public List<Unit<Call>> read(TableFile file, Columns columns) {
        var now = clock.instant();
        var units = new ArrayList<Unit<Call>>(file.lines().size());
        for (var cells : columns.of(file)) {
            units.add(CallReader.read(columns, cells, now));
        }
        var known = new HashMap<String, UUID>();
        var moments = new HashSet<String>();
        for (var from = 0; from < units.size(); from += LOOKED_UP_AT_ONCE) {
            lookUp(
                    units.subList(from, Math.min(units.size(), from + LOOKED_UP_AT_ONCE)),
                    known,
                    moments);
        }
        var lines = new HashMap<String, Integer>();
        return units.stream().map(unit -> beside(unit, lines, known, moments)).toList();
    }

    /** What counts already: the same calls, and others at the same moment from the same number. */
    private void lookUp(List<Unit<Call>> units, Map<String, UUID> known, Set<String> moments) {
        var calls = units.stream().map(Unit::what).filter(Objects::nonNull).toList();
        jdbc.sql(
                        """
                        select encode(identity, 'hex') as identity, id from frontdoor.counted_call where identity = any (:identities)
                        """)
                .param(
                        "identities",
                        calls.stream()
                                .map(call -> HexFormat.of().parseHex(call.identity()))
                                .toArray(byte[][]::new))
                .query(row -> {
                    known.put(row.getString("identity"), row.getObject("id", UUID.class));
                });
        jdbc.sql(
                        """
                        select offered_at, number from frontdoor.counted_call
                        where (number, offered_at) in (select * from unnest(cast(:numbers as text[]), cast(:moments as timestamptz[])))
                        """)
                .param(
                        "numbers",
                        calls.stream().map(call -> call.caller().number()).toArray(String[]::new))
                .param(
                        "moments",
                        calls.stream()
                                .map(call -> call.offeredAt().toString())
                                .toArray(String[]::new))
                .query(row -> {
                    moments.add(
                            moment(
                                    row.getString("number"),
                                    row.getObject("offered_at", OffsetDateTime.class)
                                            .toInstant()
                                            .toString()));
                });
    }

    private static String moment(@Nullable String number, String at) {
        return number + " " + at;
    }

    private static Unit<Call> beside(
            Unit<Call> unit,
            Map<String, Integer> lines,
            Map<String, UUID> known,
            Set<String> moments) {
        var call = unit.what();
        if (call == null) {
            return unit;
        }
        var line = unit.lines().getFirst();
        var identity = call.identity();
        var above = lines.putIfAbsent(identity, line);
        if (above != null) {
            return unit.same(
                    known.get(identity),
                    new Remark(
                            line,
                            null,
                            Verdict.ACCEPTED,
                            "says the same as line %d: counted once".formatted(above)));
        }
        var before = known.get(identity);
        if (before != null) {
            return unit.same(
                    before,
                    new Remark(
                            line,
                            null,
                            Verdict.ACCEPTED,
                            "this call came before, in another file: counted once"));
        }
        return call.caller().number() != null
                        && moments.contains(
                                moment(call.caller().number(), call.offeredAt().toString()))
                ? unit.queried(
                        new Remark(
                                line,
                                null,
                                Verdict.QUERIED,
                                "a call at this moment from this number came before, with other details: both are counted"))
                : unit;
    }

    @Override
    public List<Taken> take(ImportId id, List<Unit<Call>> units) {
        var calls = units.stream().map(unit -> Objects.requireNonNull(unit.what())).toList();
        batches.batchUpdate(
                """
                insert into frontdoor.call (id, identity, direction, offered_at, out_of_hours, ended, wait_seconds, duration_seconds,
                    queue, agent, number, number_known, reference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (identity) do nothing
                """,
                calls,
                Math.max(1, calls.size()),
                this::fill);
        var ids = ids(calls);
        record Line(int line, UUID call) {}
        var lines = new ArrayList<Line>();
        var taken = new ArrayList<Taken>();
        for (var unit : units) {
            var call =
                    Objects.requireNonNull(ids.get(Objects.requireNonNull(unit.what()).identity()));
            lines.add(new Line(unit.lines().getFirst(), call));
            taken.add(new Taken(unit.fate(), call, null));
        }
        batches.batchUpdate(
                "insert into frontdoor.call_line (import_id, line, call_id) values (?, ?, ?)",
                lines,
                Math.max(1, lines.size()),
                (statement, line) -> {
                    statement.setObject(1, id.value());
                    statement.setInt(2, line.line());
                    statement.setObject(3, line.call());
                });
        return taken;
    }

    private void fill(PreparedStatement statement, Call call) throws SQLException {
        statement.setObject(1, CallId.next().value());
        statement.setBytes(2, HexFormat.of().parseHex(call.identity()));
        statement.setString(3, call.direction().name());
        statement.setObject(4, Written.stored(call.offeredAt()));
        statement.setBoolean(5, hours.isOutOfHours(call.offeredAt()));
        statement.setString(6, call.ended().name());
        statement.setObject(7, call.waitSeconds(), Types.INTEGER);
        statement.setObject(8, call.durationSeconds(), Types.INTEGER);
        statement.setString(9, call.queue());
        statement.setString(10, call.agent());
        statement.setString(11, call.caller().number());
        statement.setString(12, call.caller().known().name());
        statement.setString(13, call.reference());
    }

    private Map<String, UUID> ids(List<Call> calls) {
        var ids = new HashMap<String, UUID>();
        jdbc.sql(
                        "select encode(identity, 'hex') as identity, id from frontdoor.call where identity = any (:identities)")
                .param(
                        "identities",
                        calls.stream()
                                .map(call -> HexFormat.of().parseHex(call.identity()))
                                .toArray(byte[][]::new))
                .query(row -> {
                    ids.put(row.getString("identity"), row.getObject("id", UUID.class));
                });
        return ids;
    }

    /** Calls count while an import that brought them stands: there is nothing more to take back. */
    @Override
    public void undo(ImportId id, Actor by) {}
}
