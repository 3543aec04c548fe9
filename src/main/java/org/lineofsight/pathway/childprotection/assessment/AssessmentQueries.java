package org.lineofsight.pathway.childprotection.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assessments as a list, with both clocks, so that drift is seen. */
@Component
class AssessmentQueries {

    private static final String LIST = Sql.file("childprotection/assessments");
    private static final String COUNTS = Sql.file("childprotection/assessment-counts");
    private static final int ON_A_PAGE = 50;

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    AssessmentQueries(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    private record Found(Instant due, UUID caseId, AssessmentListPage.Row row) {}

    /**
     * @param after where the page before ended, as it named it; absent for the first
     */
    AssessmentListPage list(AssessmentFilter filter, @Nullable String after) {
        var from = Place.ofMoment(after);
        var found =
                jdbc.sql(LIST)
                        .param("filter", filter.name())
                        .param("now", now())
                        .param("due", from.by())
                        .param("id", from.id())
                        .param("limit", ON_A_PAGE + 1)
                        .query((row, number) -> found(row))
                        .list();
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        AuditTrail.read(shown.stream().map(Found::caseId).distinct().toList());
        return new AssessmentListPage(
                shown.stream().map(Found::row).toList(),
                choices(filter),
                found.size() > ON_A_PAGE
                        ? address(filter)
                                + "&after="
                                + Place.code(
                                        shown.getLast().due(),
                                        UUID.fromString(shown.getLast().row().id()))
                        : null);
    }

    private List<Choice> choices(AssessmentFilter current) {
        return jdbc.sql(COUNTS)
                .param("now", now())
                .query((row, number) -> {
                    var counts = new int[AssessmentFilter.values().length];
                    for (var each : AssessmentFilter.values()) {
                        counts[each.ordinal()] = row.getInt(each.name().toLowerCase(Locale.UK));
                    }
                    return counts;
                })
                .optional()
                .map(counts ->
                        Arrays.stream(AssessmentFilter.values())
                                .map(each ->
                                        new Choice(
                                                each.label(),
                                                address(each),
                                                counts[each.ordinal()],
                                                each == current))
                                .toList())
                .orElseThrow();
    }

    private static String address(AssessmentFilter filter) {
        return "/child-protection/assessments?which=" + filter.code();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Found found(ResultSet row) throws SQLException {
        var referral = instant(row, "referral_due");
        var start = row.getObject("start_due", OffsetDateTime.class).toInstant();
        return new Found(
                row.getObject("place", OffsetDateTime.class).toInstant(),
                row.getObject("record_id", UUID.class),
                new AssessmentListPage.Row(
                        row.getString("id"),
                        row.getString("names"),
                        row.getString("reference"),
                        row.getString("worker"),
                        WritingStatus.valueOf(row.getString("status")).label(),
                        referral == null ? null : left(referral, instant(row, "referral_stopped")),
                        left(start, instant(row, "start_stopped")),
                        row.getObject("extended_until", LocalDate.class)));
    }

    private TimeLeft left(Instant due, @Nullable Instant stopped) {
        return clocks.timeLeft(Allowance.Unit.WORKING_DAYS, due, stopped);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
