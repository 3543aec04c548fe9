package org.lineofsight.pathway.childprotection.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.lineofsight.platform.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What social workers and their managers read of the caseload. */
@Component
class CaseQueries {

    private static final String CASELOAD = Sql.file("childprotection/caseload");
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
        var from = Place.of(after);
        var found =
                jdbc.sql(CASELOAD)
                        .param("filter", filter.name())
                        .param("worker", mine(reader))
                        .param(
                                "due",
                                from.due() == null ? null : from.due().atOffset(ZoneOffset.UTC))
                        .param("id", from.id())
                        .param("limit", ON_A_PAGE + 1)
                        .query((row, number) -> new Found(place(row), row(row)))
                        .list();
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        AuditTrail.read(shown.stream().map(each -> each.place().requireId()).toList());
        var counts = counts(reader);
        return new CaseListPage(
                shown.stream().map(Found::row).toList(),
                Arrays.stream(CaseFilter.values())
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
                                + shown.getLast().place().code()
                        : null,
                reader.is(Role.SOCIAL_WORK_MANAGER));
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

    private record Found(Place place, CaseListPage.Row row) {}

    /** Where a row stands in the list: what is due first comes first, what has no clock last. */
    private record Place(@Nullable Instant due, @Nullable UUID id) {

        static Place of(@Nullable String code) {
            if (code != null) {
                try {
                    var parts = code.split("~", 2);
                    return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
                } catch (RuntimeException e) {
                    // an address somebody has changed leads to the beginning
                    return new Place(null, null);
                }
            }
            return new Place(null, null);
        }

        UUID requireId() {
            return Objects.requireNonNull(id);
        }

        String code() {
            return due + "~" + id;
        }
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("place", OffsetDateTime.class).toInstant(),
                row.getObject("id", UUID.class));
    }

    private CaseListPage.Row row(ResultSet row) throws SQLException {
        return new CaseListPage.Row(
                row.getString("id"),
                row.getString("reference"),
                row.getString("names"),
                row.getString("worker"),
                row.getString("clock"),
                left(row));
    }

    private @Nullable TimeLeft left(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return due == null
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString("unit")), due.toInstant(), null);
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
