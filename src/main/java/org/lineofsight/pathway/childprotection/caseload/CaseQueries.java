package org.lineofsight.pathway.childprotection.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What social workers and their managers read of the caseload. */
@Component
class CaseQueries {

    private static final String CASELOAD = Sql.file("childprotection/caseload");
    private static final String DUE = Sql.file("childprotection/case-work-due");
    private static final String UNALLOCATED = Sql.file("childprotection/case-work-unallocated");
    private static final int ON_A_PAGE = 50;

    private final JdbcClient jdbc;
    private final Clocks clocks;

    CaseQueries(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /**
     * @param after where the page before ended, as it named it; absent for the first
     */
    CaseListPage list(CaseFilter filter, @Nullable String after, Actor reader) {
        var from = Place.ofMoment(after);
        var found =
                jdbc.sql(CASELOAD)
                        .param("filter", filter.name())
                        .param("worker", mine(reader))
                        .param("due", from.by())
                        .param("id", from.id())
                        .param("limit", ON_A_PAGE + 1)
                        .query((row, number) ->
                                new Found(
                                        row.getObject("place", OffsetDateTime.class).toInstant(),
                                        row.getObject("id", UUID.class),
                                        row(row)))
                        .list();
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        AuditTrail.read(shown.stream().map(Found::id).toList());
        var counts = counts(reader);
        return new CaseListPage(
                shown.stream().map(Found::row).toList(),
                CaseFilter.of(reader).stream()
                        .map(each ->
                                new Choice(
                                        each.label(),
                                        "/child-protection?which=" + each.code(),
                                        counts[each.ordinal()],
                                        each == filter))
                        .toList(),
                found.size() > ON_A_PAGE
                        ? "/child-protection?which="
                                + filter.code()
                                + "&after="
                                + Place.code(shown.getLast().place(), shown.getLast().id())
                        : null,
                reader.role());
    }

    /** A social worker's own, found by an index; the policy would look at every case. */
    private static @Nullable UUID mine(Actor reader) {
        return reader.is(Role.SOCIAL_WORKER) ? reader.accountId() : null;
    }

    private int[] counts(Actor reader) {
        return jdbc.sql(
                        """
                        select count(*) filter (where worker_id is null and closed_on is null)::int,
                               count(*) filter (where worker_id is not null and closed_on is null)::int,
                               count(*) filter (where closed_on is null)::int,
                               count(*) filter (where closed_on is not null)::int
                          from childprotection.case_record
                         where cast(:worker as uuid) is null or worker_id = cast(:worker as uuid)
                        """)
                .param("worker", mine(reader))
                .query((row, number) ->
                        new int[] {row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)})
                .single();
    }

    private record Found(Instant place, UUID id, CaseListPage.Row row) {}

    private CaseListPage.Row row(ResultSet row) throws SQLException {
        return new CaseListPage.Row(
                row.getString("id"),
                row.getString("reference"),
                Case.name(texts(row, "given"), texts(row, "family")),
                row.getString("worker"),
                plan(row.getString("plan")),
                row.getObject("since", LocalDate.class),
                row.getString("clock"),
                left(row));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable String plan(@Nullable String kind) {
        return kind == null
                ? null
                : kind.equals("CHILD_PROTECTION") ? "Child protection plan" : "Child in need plan";
    }

    private @Nullable TimeLeft left(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return due == null
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString("unit")), due.toInstant(), null);
    }

    /**
     * What is to be done by when in the cases of a social worker: every clock of theirs that runs
     * out before a moment, but minutes, which are for whoever chaired.
     */
    List<Due> due(Actor worker, Instant before) {
        return jdbc.sql(DUE)
                .param("worker", worker.accountId())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> due(row))
                .list();
    }

    /** The cases that nobody has yet, as managers see them. */
    List<Due> unallocated() {
        return jdbc.sql(UNALLOCATED).query((row, number) -> due(row)).list();
    }

    private Due due(ResultSet row) throws SQLException {
        return new Due(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                Case.name(texts(row, "given"), texts(row, "family")),
                row.getString("clock"),
                left(row));
    }

    /**
     * A clock of a case.
     *
     * @param what what is due; absent with {@code left} where no clock runs
     */
    record Due(
            CaseId id,
            String reference,
            String names,
            @Nullable String what,
            @Nullable TimeLeft left) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Due[" + id + "]";
        }
    }

    /** The plan that runs now, as the page's facts say it; empty where there is none. */
    Optional<String> plan(CaseId id) {
        return jdbc.sql(
                        """
                        select kind, began_on from childprotection.plan
                         where record_id = :id and ended_on is null order by kind desc, began_on limit 1
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        plan(row.getString("kind"))
                                + " since "
                                + InWords.dateWithoutWeekday(
                                        row.getObject("began_on", LocalDate.class)))
                .optional();
    }

    /** The latest first. */
    List<CasePage.Discussion> strategyDiscussions(CaseId id) {
        return jdbc.sql(
                        """
                        select id, needed_at, at_once, threshold from childprotection.strategy_discussion
                         where record_id = :id order by needed_at desc
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new CasePage.Discussion(
                                row.getObject("id", UUID.class),
                                row.getObject("needed_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("at_once"),
                                row.getString("threshold")))
                .list();
    }
}
