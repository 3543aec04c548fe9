package org.lineofsight.pathway.frontdoor.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has not reached the referrer, and what the referrer waits for. On the audit trail. */
@Component
public class OutcomeQueries {

    private static final String TO_FOLLOW_UP = Sql.file("frontdoor/outcomes-to-follow-up");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    OutcomeQueries(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param difference a professional difference waits for an answer; else an outcome was not
     *     opened
     * @param telephone absent where the referrer gave none
     * @param letterFailedAt absent where no letter came back
     */
    public record Waiting(
            UUID id,
            String reference,
            String names,
            String referrer,
            @Nullable String telephone,
            boolean difference,
            Instant sentAt,
            @Nullable Instant letterFailedAt,
            TimeLeft left) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Waiting[" + id + "]";
        }
    }

    List<Waiting> waiting() {
        var rows =
                jdbc.sql(TO_FOLLOW_UP)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(this::waiting)
                        .list();
        AuditTrail.read(rows.stream().map(Waiting::id).toList());
        return rows;
    }

    private Waiting waiting(ResultSet row, int number) throws SQLException {
        var failed = row.getObject("letter_failed_at", OffsetDateTime.class);
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("names"),
                Stream.of(
                                row.getString("referrer_name"),
                                row.getString("referrer_job"),
                                row.getString("source_team"),
                                row.getString("source_agency_name"))
                        .filter(each -> each != null)
                        .collect(Collectors.joining(", ")),
                row.getString("referrer_telephone"),
                row.getBoolean("difference"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                failed == null ? null : failed.toInstant(),
                clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString("unit")),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        null));
    }
}
