package org.lineofsight.pathway.frontdoor.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.tables.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the front door reads of its calls. Calls of imports that were undone are not there. */
@Component
public class CallQueries {

    static final int ROWS_ON_A_PAGE = 50;

    private static final String NUMBERS = Sql.file("frontdoor/call-numbers");
    private static final String HOURS = Sql.file("frontdoor/call-hours");
    private static final String CALLS = Sql.file("frontdoor/calls");
    private static final String DROPPED = Sql.file("frontdoor/dropped-calls");
    private static final String CALL = Sql.file("frontdoor/call");

    private final JdbcClient jdbc;
    private final CallStandard standard;

    CallQueries(JdbcClient jdbc, CallStandard standard) {
        this.jdbc = jdbc;
        this.standard = standard;
    }

    /**
     * One call as a list shows it.
     *
     * @param number absent where it was withheld or not recorded
     * @param became of the caller; absent where the call was not dropped, or nobody asked
     * @param contactReference of the contact that it became; absent where it became none
     */
    public record Row(
            UUID id,
            Direction direction,
            Instant offeredAt,
            boolean outOfHours,
            Ended ended,
            @Nullable Integer waitSeconds,
            @Nullable Integer durationSeconds,
            @Nullable String queue,
            @Nullable String agent,
            @Nullable String number,
            boolean withheld,
            @Nullable String reference,
            @Nullable DroppedState became,
            @Nullable String contactReference) {

        /** "01632 960 001", or why there is none. */
        public String numberInWords() {
            return number != null ? number : withheld ? "Withheld" : "Not recorded";
        }

        /** What people dialled stays out of logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /**
     * A call with what the front door noted.
     *
     * @param contact absent where it was joined to none, with who and when
     * @param calledBack absent where nobody noted that they called back
     */
    public record Known(Row call, @Nullable Joined contact, @Nullable CalledBack calledBack) {}

    public record Joined(UUID id, String reference, String by, Instant at) {}

    public record CalledBack(String by, Instant at, String words) {

        @Override
        public String toString() {
            return "CalledBack[***]";
        }
    }

    /** Where the next page begins. */
    record After(Instant at, UUID id) {}

    /** Which calls a list shows. @param ended absent for all */
    record Filter(
            Period period,
            @Nullable Ended ended,
            boolean outOfHours,
            boolean joined,
            boolean late,
            @Nullable Integer weekday,
            @Nullable Integer hour) {}

    /** All months of the period, and first all of them together. */
    List<CallNumbers> numbers(Period period) {
        return jdbc.sql(NUMBERS)
                .param("from", Written.stored(period.from()))
                .param("to", Written.stored(period.to()))
                .param("within", standard.answerWithin().toSeconds())
                .query(CallQueries::numbers)
                .list();
    }

    private static CallNumbers numbers(ResultSet row, int number) throws SQLException {
        var month = row.getObject("month", LocalDate.class);
        return new CallNumbers(
                month == null ? null : YearMonth.from(month),
                row.getInt("offered"),
                row.getInt("answered"),
                row.getInt("abandoned"),
                row.getInt("cut_off"),
                row.getInt("not_recorded"),
                row.getInt("out_of_hours"),
                row.getInt("waits"),
                row.getInt("in_time"),
                row.getObject("median_wait", Integer.class),
                row.getObject("long_wait", Integer.class),
                row.getInt("joined"));
    }

    /** Calls by weekday (0 is Monday) and hour. */
    int[][] hours(Period period) {
        var hours = new int[7][24];
        jdbc.sql(HOURS)
                .param("from", Written.stored(period.from()))
                .param("to", Written.stored(period.to()))
                .query(row -> {
                    hours[row.getInt("weekday") - 1][row.getInt("hour")] = row.getInt("number");
                });
        return hours;
    }

    /** One page and, where there are more, one row beyond it. */
    List<Row> calls(Filter filter, @Nullable After after) {
        var rows =
                jdbc.sql(CALLS)
                        .param("from", Written.stored(filter.period().from()))
                        .param("to", Written.stored(filter.period().to()))
                        .param("ended", filter.ended() == null ? null : filter.ended().name())
                        .param("outOfHours", filter.outOfHours())
                        .param("joined", filter.joined())
                        .param("late", filter.late())
                        .param("within", standard.answerWithin().toSeconds())
                        .param("weekday", filter.weekday())
                        .param("hour", filter.hour())
                        .param("afterAt", after == null ? null : Written.stored(after.at()))
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", ROWS_ON_A_PAGE + 1)
                        .query(CallQueries::row)
                        .list();
        AuditTrail.read(rows.stream().limit(ROWS_ON_A_PAGE).map(Row::id).toList());
        return rows;
    }

    Map<DroppedState, Integer> droppedCounts(Period period) {
        var counts = new EnumMap<DroppedState, Integer>(DroppedState.class);
        jdbc.sql(
                        """
                        select became, count(*)::int as number from frontdoor.dropped_call
                        where offered_at >= :from and offered_at < :to group by became
                        """)
                .param("from", Written.stored(period.from()))
                .param("to", Written.stored(period.to()))
                .query(row -> {
                    counts.put(DroppedState.valueOf(row.getString("became")), row.getInt("number"));
                });
        return counts;
    }

    List<Row> dropped(Period period, DroppedState state, @Nullable After after) {
        var rows =
                jdbc.sql(DROPPED)
                        .param("became", state.name())
                        .param("from", Written.stored(period.from()))
                        .param("to", Written.stored(period.to()))
                        .param("afterAt", after == null ? null : Written.stored(after.at()))
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", ROWS_ON_A_PAGE + 1)
                        .query(CallQueries::row)
                        .list();
        AuditTrail.read(rows.stream().limit(ROWS_ON_A_PAGE).map(Row::id).toList());
        return rows;
    }

    Known require(CallId id) {
        var call =
                jdbc.sql(CALL)
                        .param("id", id.value())
                        .query(CallQueries::known)
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(id.value());
        return call;
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var contact = row.getObject("contact_id", UUID.class);
        var calledBy = row.getString("called_by");
        return new Known(
                row(row, number),
                contact == null
                        ? null
                        : new Joined(
                                contact,
                                row.getString("contact_reference"),
                                row.getString("joined_by"),
                                row.getObject("joined_at", OffsetDateTime.class).toInstant()),
                calledBy == null
                        ? null
                        : new CalledBack(
                                calledBy,
                                row.getObject("called_back_at", OffsetDateTime.class).toInstant(),
                                row.getString("called_back_words")));
    }

    /** The calls that became, or were about, a contact, the first first. */
    List<Row> ofContact(ContactId contact) {
        var rows =
                jdbc.sql(
                                """
                                select c.*, null as became, null as contact_reference
                                from frontdoor.call_contact j
                                join frontdoor.counted_call c on c.id = j.call_id
                                where j.record_id = :contact and j.parted_at is null order by c.offered_at
                                """)
                        .param("contact", contact.value())
                        .query(CallQueries::row)
                        .list();
        AuditTrail.read(rows.stream().map(Row::id).toList());
        return rows;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var became = row.getString("became");
        return new Row(
                row.getObject("id", UUID.class),
                Direction.valueOf(row.getString("direction")),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("out_of_hours"),
                Ended.valueOf(row.getString("ended")),
                row.getObject("wait_seconds", Integer.class),
                row.getObject("duration_seconds", Integer.class),
                row.getString("queue"),
                row.getString("agent"),
                row.getString("number"),
                row.getString("number_known").equals("WITHHELD"),
                row.getString("reference"),
                became == null ? null : DroppedState.valueOf(became),
                row.getString("contact_reference"));
    }
}
