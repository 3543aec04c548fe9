package org.lineofsight.partnership.yearlyreport.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.yearlyreport.chart.BarChart;
import org.lineofsight.partnership.yearlyreport.chart.Chart;
import org.lineofsight.partnership.yearlyreport.chart.TrendChart;
import org.lineofsight.partnership.yearlyreport.check.Arithmetic;
import org.lineofsight.partnership.yearlyreport.check.Unit;

/** The chart of each table. */
final class Charts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ATTENDANCE = "printed_percent_of_meetings_attended";

    private final Figures figures;
    private final Table table;

    private Charts(Figures figures, Table table) {
        this.figures = figures;
        this.table = table;
    }

    static List<Chart> of(Figures figures, Table table) {
        var kind = table.kind();
        if (kind == null || table.used().isEmpty()) {
            return List.of();
        }
        return new Charts(figures, table).of(kind).stream().toList();
    }

    private Optional<Chart> of(TableKind kind) {
        if (kind.equals(TableKinds.CONTRIBUTIONS)) {
            return Optional.of(contributions());
        }
        if (kind.equals(TableKinds.SPENDING)) {
            return Optional.of(
                    bars(
                            "What came in and what was spent",
                            "line",
                            "amount_gbp",
                            Unit.POUNDS,
                            false));
        }
        if (kind.equals(TableKinds.BUDGET)) {
            return Optional.of(
                    bars("What the money is for", "expenditure", "amount_gbp", Unit.POUNDS, true));
        }
        if (kind.equals(TableKinds.TRAINING_BY_COURSE)) {
            return Optional.of(courses());
        }
        if (kind.equals(TableKinds.TRAINING_BY_ORGANISATION)) {
            return Optional.of(
                    bars(
                            "People who attended, by organisation",
                            "organisation_type",
                            "attended",
                            Unit.NUMBER,
                            true));
        }
        if (kind.equals(TableKinds.TRAINING_BY_AGENCY)) {
            return Optional.of(
                    bars(
                            "People who attended, by agency",
                            "agency",
                            "attended",
                            Unit.NUMBER,
                            true));
        }
        if (kind.equals(TableKinds.INDICATORS)) {
            return indicators();
        }
        if (kind.equals(TableKinds.NUMBERS)) {
            return numbers();
        }
        if (kind.equals(TableKinds.EXPLOITATION)) {
            return Optional.of(exploitation());
        }
        if (kind.equals(TableKinds.EXPLOITATION_RISK)) {
            return Optional.of(risk());
        }
        if (kind.equals(TableKinds.NEGLECT_PLANS)) {
            return Optional.of(plans());
        }
        if (kind.equals(TableKinds.ALLEGATIONS)) {
            return Optional.of(
                    parts(
                            "Allegations that reached the threshold, of all",
                            "year",
                            "reached_threshold",
                            "allegations"));
        }
        if (kind.equals(TableKinds.ALLEGATIONS_BY_SECTOR)) {
            return Optional.of(
                    percentages(
                            "Share of each sector",
                            "sector",
                            "printed_percent_of_threshold_allegations"));
        }
        if (kind.equals(TableKinds.PRIVATE_FOSTERING)) {
            return Optional.of(
                    bars("Private fostering in the year", "measure", "count", Unit.NUMBER, false));
        }
        if (kind.equals(TableKinds.CHILD_DEATHS)) {
            return deaths();
        }
        if (kind.equals(TableKinds.BOARD_ATTENDANCE)) {
            return Optional.of(
                    table.has("meetings")
                            ? parts(
                                    "Meetings attended, of those held",
                                    "role",
                                    "attended",
                                    "meetings")
                            : attendanceByAgency());
        }
        return Optional.empty();
    }

    private BarChart contributions() {
        var total = table.total("amount_gbp").whole().filter(whole -> whole.signum() > 0);
        return bars(
                "What each partner paid",
                table.used(),
                row -> row.text("agency"),
                "amount_gbp",
                true,
                figure ->
                        total.map(whole ->
                                        "%s, %s"
                                                .formatted(
                                                        Unit.POUNDS.print(figure),
                                                        Unit.PERCENT.print(
                                                                Arithmetic.percent(
                                                                        figure, whole, 1))))
                                .orElseGet(() -> Unit.POUNDS.print(figure)));
    }

    private BarChart bars(
            String title, String label, String column, Unit unit, boolean largestFirst) {
        return bars(title, table.used(), row -> row.text(label), column, largestFirst, unit::print);
    }

    private BarChart bars(
            String title,
            List<Row> rows,
            Function<Row, String> label,
            String column,
            boolean largestFirst,
            Function<BigDecimal, String> print) {
        var most = most(rows, column);
        var order =
                largestFirst
                        ? rows.stream()
                                .sorted(
                                        Comparator.comparing((Row row) ->
                                                        row.figure(column)
                                                                .orElse(BigDecimal.ONE.negate()))
                                                .reversed())
                                .toList()
                        : rows;
        var bars =
                order.stream().map(row -> bar(label.apply(row), row, column, most, print)).toList();
        return chart(title, "", bars);
    }

    private static BarChart.Bar bar(
            String label,
            Row row,
            String column,
            BigDecimal most,
            Function<BigDecimal, String> print) {
        var figure = row.figure(column);
        return new BarChart.Bar(
                null,
                label,
                figure.map(print).orElseGet(() -> whyNot(row, column)),
                figure.map(value -> BarChart.length(value, most)).orElse(null),
                null,
                List.of());
    }

    private static String whyNot(Row row, String column) {
        return row.cells().get(column) instanceof Cell.NotRecorded missing
                        && !missing.asGiven().isEmpty()
                ? "not recorded (%s)".formatted(missing.asGiven())
                : "not recorded";
    }

    private BarChart courses() {
        var themes = new LinkedHashMap<String, Table.Total>();
        if (table.has("theme")) {
            for (var row : table.used()) {
                var theme = row.text("theme");
                themes.computeIfAbsent(
                        theme,
                        name ->
                                table.total(
                                        "attended",
                                        other -> Wording.same(other.text("theme"), name)));
            }
        }
        if (themes.keySet().stream().allMatch(String::isEmpty)) {
            return bars(
                    "People who attended each course",
                    table.has("event") ? "event" : "course",
                    "attended",
                    Unit.NUMBER,
                    true);
        }
        var most =
                themes.values().stream()
                        .map(Table.Total::ofRecorded)
                        .reduce(BigDecimal.ONE, BigDecimal::max);
        var bars = new ArrayList<BarChart.Bar>();
        themes.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<String, Table.Total> theme) ->
                                        theme.getValue().ofRecorded())
                                .reversed())
                .forEach(theme -> bars.add(theme(theme.getKey(), theme.getValue(), most)));
        return chart("People who attended, by theme", "", bars);
    }

    private static BarChart.Bar theme(String name, Table.Total total, BigDecimal most) {
        var printed = Unit.NUMBER.print(total.ofRecorded());
        var value =
                total.whole().isPresent()
                        ? printed
                        : total.recorded() == 0 ? "not recorded" : "at least " + printed;
        return new BarChart.Bar(
                null,
                name.isEmpty() ? "No theme given" : name,
                value,
                total.recorded() == 0 ? null : BarChart.length(total.ofRecorded(), most),
                null,
                List.of());
    }

    private Optional<Chart> indicators() {
        var before = figures.year().previous().label();
        var bars =
                table.used().stream()
                        .map(Indicator::of)
                        .filter(indicator -> indicator.isPercent() && indicator.value().isPresent())
                        .map(indicator -> {
                            var marks = new ArrayList<BarChart.Mark>();
                            indicator
                                    .target()
                                    .ifPresent(target ->
                                            marks.add(
                                                    mark(
                                                            "target " + Unit.PERCENT.print(target),
                                                            target,
                                                            HUNDRED)));
                            indicator
                                    .previous()
                                    .ifPresent(was ->
                                            marks.add(
                                                    mark(
                                                            before + ": " + Unit.PERCENT.print(was),
                                                            was,
                                                            HUNDRED)));
                            return new BarChart.Bar(
                                    null,
                                    indicator.name(),
                                    indicator.value().map(Unit.PERCENT::print).orElse(""),
                                    indicator
                                            .value()
                                            .map(value -> BarChart.length(value, HUNDRED))
                                            .orElse(null),
                                    HUNDRED,
                                    marks);
                        })
                        .toList();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        chart(
                                "The indicators that are percentages",
                                "The full width is 100%.",
                                bars));
    }

    private static BarChart.Mark mark(String label, BigDecimal figure, BigDecimal fullWidth) {
        return new BarChart.Mark(label, BarChart.length(figure, fullWidth));
    }

    private Optional<Chart> numbers() {
        var now = figures.year().label();
        var before = figures.year().previous().label();
        if (!table.has(now)) {
            return Optional.empty();
        }
        var bars =
                table.used().stream()
                        .map(row -> {
                            var value = row.figure(now);
                            var was = row.figure(before);
                            var most =
                                    value.orElse(BigDecimal.ZERO).max(was.orElse(BigDecimal.ZERO));
                            return new BarChart.Bar(
                                    null,
                                    row.text("indicator"),
                                    value.map(Unit.NUMBER::print).orElseGet(() -> whyNot(row, now)),
                                    value.map(figure -> BarChart.length(figure, most)).orElse(null),
                                    null,
                                    was.map(figure ->
                                                    List.of(
                                                            mark(
                                                                    before
                                                                            + ": "
                                                                            + Unit.NUMBER.print(
                                                                                    figure),
                                                                    figure,
                                                                    most)))
                                            .orElse(List.of()));
                        })
                        .toList();
        return Optional.of(
                chart(
                        "%s, with %s as a line".formatted(now, before),
                        "Each bar has a scale of its own: the full width is the larger of the two years.",
                        bars));
    }

    private BarChart exploitation() {
        var most = most(table.used(), "total").max(most(table.used(), "children"));
        var bars =
                table.used().stream()
                        .map(row -> {
                            var children = row.figure("children");
                            var times = row.figure("total");
                            return new BarChart.Bar(
                                    null,
                                    row.text("measure"),
                                    "%s children, %s times"
                                            .formatted(
                                                    children.map(Unit.NUMBER::print)
                                                            .orElse("not recorded:"),
                                                    times.map(Unit.NUMBER::print)
                                                            .orElse("not recorded:")),
                                    children.map(figure -> BarChart.length(figure, most))
                                            .orElse(null),
                                    times.map(figure -> BarChart.length(figure, most)).orElse(null),
                                    List.of());
                        })
                        .toList();
        return chart(
                "Children, and how often it happened",
                "In colour the children, in grey the times.",
                bars);
    }

    private BarChart risk() {
        var most = most(table.used(), "children");
        return chart(
                "Children at each level of risk",
                "Both kinds are drawn to one scale.",
                underTheirGroups(
                        "kind",
                        row -> bar(row.text("level"), row, "children", most, Unit.NUMBER::print)));
    }

    private BarChart attendanceByAgency() {
        return chart(
                "Meetings attended, as printed",
                "The full width is every meeting.",
                underTheirGroups(
                        "agency",
                        row -> {
                            var bar =
                                    bar(
                                            row.text("representation"),
                                            row,
                                            ATTENDANCE,
                                            HUNDRED,
                                            Unit.PERCENT::print);
                            return new BarChart.Bar(
                                    null,
                                    bar.label(),
                                    bar.value(),
                                    bar.length(),
                                    HUNDRED,
                                    List.of());
                        }));
    }

    private List<BarChart.Bar> underTheirGroups(String group, Function<Row, BarChart.Bar> bar) {
        var groups = new LinkedHashMap<String, List<Row>>();
        table.used()
                .forEach(row ->
                        groups.computeIfAbsent(row.text(group), name -> new ArrayList<>())
                                .add(row));
        var bars = new ArrayList<BarChart.Bar>();
        groups.forEach((name, rows) -> {
            var first = bars.size();
            rows.forEach(row -> bars.add(bar.apply(row)));
            bars.set(first, bars.get(first).under(name));
        });
        return bars;
    }

    private TrendChart plans() {
        var rows =
                table.used().stream()
                        .filter(row -> row.cells().get("at") instanceof Cell.Day)
                        .sorted(
                                Comparator.comparing(row ->
                                        row.cells().get("at") instanceof Cell.Day day
                                                ? day.value()
                                                : LocalDate.MIN))
                        .toList();
        var times =
                rows.stream()
                        .map(row ->
                                row.cells().get("at") instanceof Cell.Day day
                                        ? day.value()
                                                .format(
                                                        DateTimeFormatter.ofPattern(
                                                                "MMM uuuu", Locale.UK))
                                        : "")
                        .toList();
        return new TrendChart(
                "chart-" + Wording.slug(table.id()),
                "Children with a child protection plan",
                times,
                List.of(
                        new TrendChart.Series(
                                "All plans",
                                rows.stream().map(row -> row.figure("on_cp_plan")).toList()),
                        new TrendChart.Series(
                                "Because of neglect",
                                rows.stream().map(row -> row.figure("due_to_neglect")).toList())));
    }

    /** A part in colour, of a whole in grey. */
    private BarChart parts(String title, String label, String part, String whole) {
        var most = most(table.used(), whole).max(most(table.used(), part));
        var bars =
                table.used().stream()
                        .map(row -> {
                            var some = row.figure(part);
                            var all = row.figure(whole);
                            var value =
                                    "%s of %s"
                                            .formatted(
                                                    some.map(Unit.NUMBER::print)
                                                            .orElse("not recorded"),
                                                    all.map(Unit.NUMBER::print)
                                                            .orElse("not recorded"));
                            return new BarChart.Bar(
                                    null,
                                    Months.inWords(row.text(label)),
                                    value,
                                    some.map(figure -> BarChart.length(figure, most)).orElse(null),
                                    all.map(figure -> BarChart.length(figure, most)).orElse(null),
                                    List.of());
                        })
                        .toList();
        return chart(title, "", bars);
    }

    private BarChart percentages(String title, String label, String column) {
        var bars =
                table.used().stream()
                        .map(row -> {
                            var bar =
                                    bar(row.text(label), row, column, HUNDRED, Unit.PERCENT::print);
                            return new BarChart.Bar(
                                    null,
                                    bar.label(),
                                    bar.value(),
                                    bar.length(),
                                    HUNDRED,
                                    List.of());
                        });
        return chart(title, "The full width is 100%.", bars.toList());
    }

    private Optional<Chart> deaths() {
        var rows =
                table.used().stream()
                        .filter(row -> Wording.plain(row.text("measure")).contains("death"))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        bars(
                                "Deaths that the panel reviewed",
                                rows,
                                row -> row.text("measure"),
                                "value",
                                false,
                                Unit.NUMBER::print));
    }

    private BarChart chart(String title, String scale, List<BarChart.Bar> bars) {
        return new BarChart("chart-" + Wording.slug(table.id()), title, scale, bars);
    }

    private static BigDecimal most(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> row.figure(column))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
