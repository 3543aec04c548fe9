package org.lineofsight.pathway.earlyhelp.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.hub.AskerKind;
import org.lineofsight.pathway.earlyhelp.hub.HubOutcome;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, each by the condition of the list it leads to. */
@Component
class NumbersQueries {

    /** Of 100 contacts, as the Herefordshire yearly report 2023-24 has it. */
    static final int TARGET = 95;

    private static final int MONTHS = 13;
    private static final String BY_MONTH = Sql.file("earlyhelp/numbers-months");

    private final JdbcClient jdbc;
    private final Clock clock;

    NumbersQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    NumbersPage all() {
        return new NumbersPage(
                months(), outcomes(), askers(), assessments(), now(), closings(), steps());
    }

    private List<NumbersPage.Month> months() {
        var since =
                LocalDate.now(clock)
                        .withDayOfMonth(1)
                        .minusMonths(MONTHS - 1)
                        .atStartOfDay(TimeConfiguration.LONDON)
                        .toInstant();
        return jdbc.sql(BY_MONTH)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        month(
                                YearMonth.parse(row.getString("month")),
                                row.getInt("answered"),
                                row.getInt("late")))
                .list();
    }

    static NumbersPage.Month month(YearMonth month, int answered, int late) {
        var list = "/early-help?answered=yes";
        return new NumbersPage.Month(
                InWords.dateWithoutWeekday(month.atDay(1)).substring(2),
                answered,
                late,
                percent(answered - late, answered),
                (answered - late) * 100 >= answered * TARGET,
                list + "&month=" + month,
                list + "&late=yes&month=" + month);
    }

    /** Absent where there is nothing to take a part of. */
    static @Nullable String percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        + "%";
    }

    private List<NumbersPage.Number> outcomes() {
        return jdbc.sql(
                        """
                        select outcome, count(*)::int as number from earlyhelp.contact
                         where status = 'ANSWERED' group by outcome order by number desc, outcome
                        """)
                .query((row, number) -> {
                    var outcome = HubOutcome.valueOf(row.getString("outcome"));
                    return new NumbersPage.Number(
                            outcome.label(),
                            row.getInt("number"),
                            "/early-help?answered=yes&outcome=" + outcome);
                })
                .list();
    }

    private List<NumbersPage.Number> askers() {
        return jdbc.sql(
                        """
                        select asker_kind, count(*)::int as number from earlyhelp.contact
                         where status = 'ANSWERED' group by asker_kind order by number desc, asker_kind
                        """)
                .query((row, number) -> {
                    var kind = AskerKind.valueOf(row.getString("asker_kind"));
                    return new NumbersPage.Number(
                            kind.label(),
                            row.getInt("number"),
                            "/early-help?answered=yes&asker=" + kind);
                })
                .list();
    }

    private List<NumbersPage.Number> assessments() {
        return jdbc.sql(
                        """
                        select agency_id, agency_name, count(distinct record_id)::int as number
                          from earlyhelp.assessment where completed_at is not null and agency_id is not null
                         group by agency_id, agency_name order by number desc, agency_name
                        """)
                .query((row, number) ->
                        new NumbersPage.Number(
                                row.getString("agency_name"),
                                row.getInt("number"),
                                "/early-help/families?stage=all&assessed=yes&assessor="
                                        + row.getString("agency_id")))
                .list();
    }

    private List<NumbersPage.Number> now() {
        var plans =
                jdbc.sql(
                                "select count(*)::int from earlyhelp.family where stage = 'HELPING' and planned_at is not null")
                        .query(Integer.class)
                        .single();
        var late =
                jdbc.sql(
                                """
                                select count(*)::int from earlyhelp.family f
                                 where f.stage <> 'CLOSED' and exists (
                                    select 1 from timescales.published_clock k
                                     where k.record_id = f.id and k.stopped_at is null and k.due_at < cast(:now as timestamptz)
                                       and k.code in ('earlyhelp.first-review', 'earlyhelp.next-review'))
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
        return List.of(
                new NumbersPage.Number("Plans under way", plans, "/early-help/families?plan=yes"),
                new NumbersPage.Number("No review in time", late, "/early-help/drift"));
    }

    private List<NumbersPage.Number> closings() {
        return jdbc.sql(
                        """
                        select close_reason, count(*)::int as number from earlyhelp.family
                         where stage = 'CLOSED' group by close_reason order by number desc, close_reason
                        """)
                .query((row, number) -> {
                    var reason = CloseReason.valueOf(row.getString("close_reason"));
                    return new NumbersPage.Number(
                            reason.label(),
                            row.getInt("number"),
                            "/early-help/families?stage=CLOSED&reason=" + reason);
                })
                .list();
    }

    private List<NumbersPage.Number> steps() {
        return jdbc.sql(
                        """
                        select direction, count(distinct record_id)::int as number from earlyhelp.step
                         where direction in ('UP', 'DOWN') group by direction order by direction desc
                        """)
                .query((row, number) ->
                        new NumbersPage.Number(
                                row.getString("direction").equals("UP")
                                        ? "Families stepped up"
                                        : "Families stepped down",
                                row.getInt("number"),
                                "/early-help/families?stage=all&step="
                                        + row.getString("direction")))
                .list();
    }
}
