package org.lineofsight.pathway.frontdoor.imports;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what was confirmed, a few units in each transaction together with the note of how far it
 * has come. Whoever dies in between leaves the next to go on exactly there; two nodes never take
 * the same piece, because the import's row is locked for the length of one.
 */
@Component
public class RunImports {

    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);

    private final ImportQueries queries;
    private final Intakes intakes;
    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunImports(
            ImportQueries queries,
            Intakes intakes,
            JdbcClient jdbc,
            JdbcOperations batches,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.queries = queries;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Everything that is confirmed and not yet done. */
    @Scheduled(fixedDelayString = "${lineofsight.imports.every:2s}")
    public void run() {
        Acting.run(
                Actor.system("taking files in"),
                () -> {
                    for (var id : in(queries::running)) {
                        while (step(id)) {
                            // until it is done, stopped, or another node's
                        }
                    }
                });
    }

    /** As many pieces of one import as this, and no more: what a kill would leave. */
    void steps(ImportId id, int most) {
        Acting.run(
                Actor.system("taking files in"),
                () -> {
                    for (var i = 0; i < most && step(id); i++) {
                        // one after the other
                    }
                });
    }

    /** What is being taken in, read once for all its pieces. */
    private record Reading<T>(ImportId id, Intake<T> intake, List<Unit<T>> units) {}

    private @Nullable Reading<?> current;

    /**
     * @return whether there is more to do
     */
    private synchronized boolean step(ImportId id) {
        try {
            var reading = current;
            if (reading == null || !reading.id().equals(id)) {
                reading = in(() -> read(id));
                current = reading;
            }
            var taking = reading;
            var more =
                    AuditTrail.during(
                            clock.instant(), "job: take a file in", () -> in(() -> take(taking)));
            if (!more) {
                current = null;
            }
            return more;
        } catch (RuntimeException e) {
            current = null;
            // the message may hold what a row says
            LOG.error("Import {} was stopped by {}", id, e.getClass().getName());
            in(() -> {
                stopped(id);
                return true;
            });
            return false;
        }
    }

    private Reading<?> read(ImportId id) {
        var imported = queries.find(id).orElseThrow();
        return reading(imported, intakes.of(imported.kind()));
    }

    private <T> Reading<T> reading(Imported imported, Intake<T> intake) {
        var columns = imported.columns();
        if (columns == null) {
            throw new IllegalStateException("An import runs when its columns are known");
        }
        return new Reading<>(
                imported.id(), intake, intake.read(queries.table(imported.id()), columns));
    }

    private <T> boolean take(Reading<T> reading) {
        var id = reading.id();
        var done =
                jdbc.sql(
                                """
                                select units_done from frontdoor.import where id = :id and state = 'RUNNING'
                                for no key update skip locked
                                """)
                        .param("id", id.value())
                        .query(Integer.class)
                        .optional();
        if (done.isEmpty()) {
            return false;
        }
        var from = done.get();
        var to = Math.min(reading.units().size(), from + reading.intake().atATime());
        var units = reading.units().subList(from, to);
        note(id, from, units, takenOf(reading.intake(), id, units));
        var finished = to == reading.units().size();
        jdbc.sql(
                        """
                        update frontdoor.import set units_done = :done, state = case when :finished then 'DONE' else state end,
                            ended_at = case when :finished then cast(:at as timestamptz) end
                        where id = :id
                        """)
                .param("done", to)
                .param("finished", finished)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        AuditTrail.wrote(id.value());
        return !finished;
    }

    /** In the order of the units; what was refused is not asked about. */
    private static <T> List<Intake.Taken> takenOf(
            Intake<T> intake, ImportId id, List<Unit<T>> units) {
        var readable = units.stream().filter(unit -> unit.fate() != Unit.Fate.REFUSED).toList();
        var answers = intake.take(id, readable).iterator();
        return units.stream()
                .map(unit ->
                        unit.fate() == Unit.Fate.REFUSED
                                ? new Intake.Taken(Unit.Fate.REFUSED, null, null)
                                : answers.next())
                .toList();
    }

    private record LineNote(
            int line,
            int unit,
            Unit.Fate fate,
            Verdict verdict,
            String[] remarks,
            @Nullable UUID became) {}

    private <T> void note(ImportId id, int from, List<Unit<T>> units, List<Intake.Taken> taken) {
        var notes = new ArrayList<LineNote>();
        for (var i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var became = taken.get(i);
            for (var line : unit.lines()) {
                notes.add(
                        new LineNote(
                                line,
                                from + i,
                                became.fate(),
                                became.fate() == Unit.Fate.REFUSED
                                        ? Verdict.REFUSED
                                        : unit.verdict(),
                                words(line, unit, became),
                                became.became()));
            }
        }
        batches.batchUpdate(
                """
                insert into frontdoor.import_line (import_id, line, unit, fate, verdict, remarks, became)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                notes,
                Math.max(1, notes.size()),
                (statement, note) -> fill(statement, id, note));
    }

    private static void fill(PreparedStatement statement, ImportId id, LineNote note)
            throws SQLException {
        statement.setObject(1, id.value());
        statement.setInt(2, note.line());
        statement.setInt(3, note.unit());
        statement.setString(4, note.fate().name());
        statement.setString(5, note.verdict().name());
        statement.setArray(6, statement.getConnection().createArrayOf("text", note.remarks()));
        statement.setObject(7, note.became(), Types.OTHER);
    }

    /** What is said of this line, and of all lines of its unit. */
    private static String[] words(int line, Unit<?> unit, Intake.Taken became) {
        var words = new ArrayList<String>();
        for (var remark : unit.remarks()) {
            if (remark.line() == line || remark.line() == 0) {
                words.add(inShort(remark));
            }
        }
        var why = became.why();
        if (why != null && (why.line() == line || why.line() == 0)) {
            words.add(inShort(why));
        }
        return words.toArray(String[]::new);
    }

    static String inShort(Remark remark) {
        return remark.column() == null
                ? remark.message()
                : remark.column() + ": " + remark.message();
    }

    private void stopped(ImportId id) {
        jdbc.sql(
                        """
                        update frontdoor.import set state = 'STOPPED', fault = :fault where id = :id and state = 'RUNNING'
                        """)
                .param(
                        "fault",
                        "Something went wrong that is no fault of the file. What was taken in is whole; the rest waits. Go on to try again, and tell whoever runs Line of Sight if it happens again.")
                .param("id", id.value())
                .update();
    }

    private <R> R in(java.util.function.Supplier<R> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
