package org.lineofsight.pathway.childprotection.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attendances, of one case and of all that one may see. */
@Component
public class AttendanceQueries {

    private static final String ATTENDANCES = Sql.file("childprotection/attendances");
    private static final int ON_A_PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of one case: the latest, and how often in a year. */
    public AttendancePanel of(CaseId id) {
        var since =
                AttendanceRules.countedSince(InWords.dayOf(clock.instant()))
                        .atStartOfDay(TimeConfiguration.LONDON);
        var inAYear =
                jdbc.sql(
                                """
                                select count(*)::int from childprotection.unscheduled_attendance
                                 where record_id = :id and withdrawn_at is null and attended_at >= :since
                                """)
                        .param("id", id.value())
                        .param("since", since.toOffsetDateTime())
                        .query(Integer.class)
                        .single();
        return new AttendancePanel(rows(id.value(), Place.ofMoment(null), ON_A_PAGE), inAYear);
    }

    /** All that the actor may see, the latest first, by page. */
    AttendanceListPage list(@Nullable String after) {
        var rows = rows(null, Place.ofMoment(after), ON_A_PAGE + 1);
        var shown = rows.subList(0, Math.min(ON_A_PAGE, rows.size()));
        var records = new ArrayList<UUID>();
        for (var row : shown) {
            if (row.record() != null) {
                records.add(row.record());
            }
        }
        AuditTrail.read(records);
        return new AttendanceListPage(
                shown,
                rows.size() > ON_A_PAGE
                        ? AttendanceController.ADDRESS
                                + "?after="
                                + Place.code(shown.getLast().at(), shown.getLast().id())
                        : null);
    }

    private List<Attendance> rows(@Nullable UUID record, Place<OffsetDateTime> after, int limit) {
        return jdbc.sql(ATTENDANCES)
                .param("record", record)
                .param("at", after.by())
                .param("id", after.id())
                .param("limit", limit)
                .query(AttendanceQueries::row)
                .list();
    }

    private static Attendance row(ResultSet row, int number) throws SQLException {
        var child = row.getString("child");
        return new Attendance(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("reference"),
                child == null || child.isBlank() ? null : child,
                row.getObject("attended_at", OffsetDateTime.class).toInstant(),
                row.getString("setting"),
                row.getString("how"),
                row.getString("agency"),
                row.getInt("looks"),
                row.getString("withdrawn_why"));
    }
}
