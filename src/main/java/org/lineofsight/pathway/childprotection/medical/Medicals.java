package org.lineofsight.pathway.childprotection.medical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.MedicalId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reading medicals: whoever sees the case sees them, and the health service that was asked its own.
 */
@Component
public class Medicals {

    private static final String MEDICALS = Sql.file("childprotection/medicals");
    private static final String LIST = Sql.file("childprotection/medical-list");
    private static final String COUNTS = Sql.file("childprotection/medical-counts");
    private static final String NEEDED = Sql.file("childprotection/medical-needed");
    private static final String CONSIDERED = Sql.file("childprotection/medical-considered");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    Medicals(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** How the backlog is cut; each with how many there are. */
    enum State {
        WAITING("Wait"),
        LATE("Late"),
        NO_APPOINTMENT("Without an appointment"),
        NOT_BROUGHT("The child was not brought"),
        OVER("Over");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A child of a case, and whether a medical was found to be needed.
     *
     * @param discussion the latest that was decided; absent where there is none
     * @param needed absent where the child was not considered
     * @param why absent where nobody wrote it
     * @param asked whether it was asked for since
     */
    public record Considered(
            UUID childId,
            String child,
            @Nullable UUID discussion,
            @Nullable Boolean needed,
            @Nullable String why,
            boolean asked) {

        public String inWords() {
            if (needed == null) {
                return "Not considered";
            }
            return needed ? "Needed" : "Not needed";
        }

        public boolean toAsk() {
            return Boolean.TRUE.equals(needed) && !asked;
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Considered[" + childId + "]";
        }
    }

    /** A medical that is needed and nobody has asked for. */
    public record Needed(
            CaseId caseId,
            String reference,
            String child,
            Instant decidedAt,
            @Nullable String why) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Needed[" + reference + "]";
        }
    }

    /**
     * @throws NotVisible where there is no such medical, or none for this actor
     */
    public Medical require(MedicalId id) {
        return noted(List.of(id.value())).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /**
     * The same, for one who asked for it.
     *
     * @throws NotVisible also where somebody is only asked
     */
    public Medical requireToRun(MedicalId id) {
        var medical = require(id);
        if (!medical.runs()) {
            throw new NotVisible();
        }
        return medical;
    }

    /** Those of a case, the oldest request first. */
    public List<Medical> of(CaseId id) {
        return noted(
                jdbc.sql("select id from childprotection.medical where record_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** Every child of a case, siblings each on their own. */
    public List<Considered> considered(CaseId id) {
        return jdbc.sql(CONSIDERED)
                .param("case", id.value())
                .query((row, number) -> {
                    var medical = row.getString("medical");
                    return new Considered(
                            row.getObject("child_id", UUID.class),
                            row.getString("child"),
                            row.getObject("discussion_id", UUID.class),
                            medical == null ? null : medical.equals("NEEDED"),
                            row.getString("medical_why"),
                            row.getBoolean("asked"));
                })
                .list();
    }

    /** The longest waiting first. */
    List<Needed> needed() {
        return jdbc.sql(NEEDED)
                .query((row, number) ->
                        new Needed(
                                new CaseId(row.getObject("record_id", UUID.class)),
                                row.getString("reference"),
                                row.getString("child"),
                                instant(row, "decided_at"),
                                row.getString("medical_why")))
                .list();
    }

    /**
     * @param asked those a health service was asked for; else those of one’s cases
     * @param afterAt with {@code afterId} the last of the page before; absent for the first
     */
    List<Medical> list(
            boolean asked,
            State state,
            @Nullable OffsetDateTime afterAt,
            @Nullable UUID afterId,
            int limit,
            Actor actor) {
        return noted(
                narrowed(jdbc.sql(LIST), asked, actor)
                        .param("state", state.name())
                        .param("afterAt", afterAt)
                        .param("afterId", afterId)
                        .param("limit", limit)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    Map<State, Integer> counts(boolean asked, Actor actor) {
        return narrowed(jdbc.sql(COUNTS), asked, actor)
                .query((row, number) -> {
                    var counts = new EnumMap<State, Integer>(State.class);
                    counts.put(State.WAITING, row.getInt("waiting"));
                    counts.put(State.LATE, row.getInt("late"));
                    counts.put(State.NO_APPOINTMENT, row.getInt("no_appointment"));
                    counts.put(State.NOT_BROUGHT, row.getInt("not_brought"));
                    counts.put(State.OVER, row.getInt("over"));
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec narrowed(
            JdbcClient.StatementSpec statement, boolean asked, Actor actor) {
        return statement
                .param("asked", asked)
                .param("agency", actor.agencyId())
                .param("role", actor.role().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private List<Medical> noted(List<UUID> ids) {
        AuditTrail.read(ids);
        var wanted = ids.toArray(UUID[]::new);
        var appointments = appointments(wanted);
        var findings = findings(wanted);
        return jdbc.sql(MEDICALS)
                .param("medicals", wanted)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return medical(
                            row,
                            appointments.getOrDefault(id, List.of()),
                            findings.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Medical.Appointment>> appointments(UUID[] medicals) {
        return grouped(
                jdbc.sql(
                                """
                                select * from childprotection.medical_appointment
                                 where medical_id = any(cast(:medicals as uuid[])) order by starts_at desc, id desc
                                """)
                        .param("medicals", medicals)
                        .query((row, number) ->
                                Map.entry(
                                        row.getObject("medical_id", UUID.class), appointment(row)))
                        .list());
    }

    private Map<UUID, List<Medical.Finding>> findings(UUID[] medicals) {
        return grouped(
                jdbc.sql(
                                """
                                select * from childprotection.medical_finding
                                 where medical_id = any(cast(:medicals as uuid[])) order by written_at desc, id desc
                                """)
                        .param("medicals", medicals)
                        .query((row, number) ->
                                Map.entry(row.getObject("medical_id", UUID.class), finding(row)))
                        .list());
    }

    private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Medical.Appointment appointment(ResultSet row) throws SQLException {
        var became = row.getString("became");
        return new Medical.Appointment(
                row.getObject("id", UUID.class),
                instant(row, "starts_at"),
                row.getString("place"),
                row.getString("booked_by"),
                became == null ? null : Medical.Became.valueOf(became),
                row.getString("by_whom"),
                row.getString("because"),
                row.getString("told_by"));
    }

    private static Medical.Finding finding(ResultSet row) throws SQLException {
        return new Medical.Finding(
                row.getObject("examined_on", LocalDate.class),
                row.getString("examined_by"),
                row.getString("findings"),
                row.getString("childs_words"),
                row.getString("next_steps"),
                row.getString("written_by"),
                instant(row, "written_at"));
    }

    private Medical medical(
            ResultSet row, List<Medical.Appointment> appointments, List<Medical.Finding> findings)
            throws SQLException {
        var status = Medical.Status.valueOf(row.getString("status"));
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new Medical(
                new MedicalId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("record_id", UUID.class)),
                row.getInt("version"),
                row.getString("reference"),
                Medical.Kind.valueOf(row.getString("kind")),
                row.getString("child"),
                row.getString("birth"),
                row.getString("why"),
                row.getString("agency"),
                row.getString("asked_by"),
                row.getObject("asked_by_id", UUID.class),
                instant(row, "asked_at"),
                status == Medical.Status.WITHDRAWN
                        ? null
                        : clocks.timeLeft(
                                Allowance.Unit.valueOf(row.getString("unit")),
                                instant(row, "due_at"),
                                done == null ? null : done.toInstant()),
                status,
                row.getString("withdrawn_because"),
                appointments,
                findings,
                row.getBoolean("runs"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
