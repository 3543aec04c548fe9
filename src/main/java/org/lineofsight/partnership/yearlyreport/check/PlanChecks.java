package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.platform.time.ReportingYear;

/** Child protection plans: in the table of neglect, among the numbers, and among the indicators. */
final class PlanChecks {

    static final String PLANS = "Children subject to a CP plan";
    static final String NEGLECT = "CP plan category neglect";
    private static final String INDICATOR =
            "Children subject to a child protection plan at 31 March";
    private static final List<String> CATEGORIES =
            List.of(
                    "CP plan category physical abuse",
                    "CP plan category emotional abuse",
                    NEGLECT,
                    "CP plan category sexual abuse");

    private final Figures figures;
    private final Optional<Table> neglect;
    private final Optional<Table> numbers;

    private PlanChecks(Figures figures) {
        this.figures = figures;
        this.neglect = figures.table(TableKinds.NEGLECT_PLANS);
        this.numbers = figures.table(TableKinds.NUMBERS);
    }

    static Stream<Check> of(Figures figures) {
        var checks = new PlanChecks(figures);
        return Stream.of(
                        checks.shares(),
                        checks.neglectAndNumbers(),
                        checks.categories(),
                        checks.indicator())
                .flatMap(found -> found);
    }

    private Stream<Check> shares() {
        return neglect.filter(table -> table.has("printed_percent")).stream()
                .flatMap(table -> table.used().stream().map(row -> share(table, row)));
    }

    private static Check share(Table table, Row row) {
        var on = day(row).map(Object::toString).orElse(row.text("at"));
        var printedOn = day(row).map(PlanChecks::inWords).orElse(on);
        var plans = Amount.of(row, "on_cp_plan", on);
        var scale = row.figure("printed_percent").map(Arithmetic::decimals).orElse(0);
        var share =
                plans.known().filter(all -> all.signum() != 0).isEmpty()
                        ? Amount.unknown(
                                plans instanceof Amount.Unknown(var why)
                                        ? why
                                        : "there were no plans")
                        : Amount.of(row, "due_to_neglect", on)
                                .map(part ->
                                        Arithmetic.percent(
                                                part, plans.known().orElseThrow(), scale));
        return new Comparison(
                        "neglect_plans.percent." + on,
                        "Plans because of neglect on " + printedOn,
                        side("the numbers make", share),
                        side("the report prints", Amount.of(row, "printed_percent", on)),
                        table.id())
                .in(Unit.PERCENT)
                .check();
    }

    /** The two tables speak of the same day: the last of the year. */
    private Stream<Check> neglectAndNumbers() {
        if (numbers.isEmpty() && figures.table(TableKinds.INDICATORS).isPresent()) {
            // Indicators stand in place of the numbers, and are checked as such.
            return Stream.empty();
        }
        var years = new LinkedHashSet<ReportingYear>();
        years.add(figures.year());
        years(numbers).stream().filter(year -> plansOn(year).isPresent()).forEach(years::add);
        return years.stream()
                .sorted()
                .flatMap(year ->
                        Stream.of(
                                inBothTables(
                                        "neglect_plans.numbers.plans." + year,
                                        "Children with a child protection plan on "
                                                + inWords(year.lastDay()),
                                        year,
                                        "on_cp_plan",
                                        PLANS),
                                inBothTables(
                                        "neglect_plans.numbers.neglect." + year,
                                        "Plans because of neglect on " + inWords(year.lastDay()),
                                        year,
                                        "due_to_neglect",
                                        NEGLECT)));
    }

    private Check inBothTables(
            String id, String subject, ReportingYear year, String column, String row) {
        return new Comparison(
                        id,
                        subject,
                        side("the neglect table has", atTheEndOf(year, column)),
                        side(
                                "the numbers have",
                                Amount.named(numbers, TableKinds.NUMBERS, row, year.label())),
                        TableKinds.NEGLECT_PLANS.name(),
                        TableKinds.NUMBERS.name())
                .check();
    }

    private Stream<Check> categories() {
        return numbers.stream()
                .flatMap(table ->
                        years(numbers).stream()
                                .map(year -> {
                                    var sum =
                                            CATEGORIES.stream()
                                                    .map(category ->
                                                            Amount.named(
                                                                    numbers,
                                                                    TableKinds.NUMBERS,
                                                                    category,
                                                                    year.label()))
                                                    .reduce(
                                                            Amount.of(BigDecimal.ZERO),
                                                            Amount::plus);
                                    return new Comparison(
                                                    "numbers.plan-categories." + year,
                                                    "Child protection plans in " + year,
                                                    side("the four categories add up to", sum),
                                                    side(
                                                            "the total given is",
                                                            Amount.named(
                                                                    numbers,
                                                                    TableKinds.NUMBERS,
                                                                    PLANS,
                                                                    year.label())),
                                                    table.id())
                                            .check();
                                }));
    }

    /** Only where the indicator and another table are both there: nobody expects all three. */
    private Stream<Check> indicator() {
        var indicators = figures.table(TableKinds.INDICATORS);
        var value = Amount.named(indicators, TableKinds.INDICATORS, INDICATOR, "value");
        if (value instanceof Amount.Unknown) {
            return Stream.empty();
        }
        var year = figures.year();
        var elsewhere = Stream.<Comparison>builder();
        if (plansOn(year).isPresent()) {
            elsewhere.add(
                    indicatorAnd(
                            "neglect_plans",
                            side("the neglect table has", atTheEndOf(year, "on_cp_plan")),
                            value));
        }
        if (years(numbers).contains(year)) {
            elsewhere.add(
                    indicatorAnd(
                            "numbers",
                            side(
                                    "the numbers have",
                                    Amount.named(numbers, TableKinds.NUMBERS, PLANS, year.label())),
                            value));
        }
        return elsewhere.build().map(Comparison::check);
    }

    private static Comparison indicatorAnd(String table, Comparison.Side other, Amount value) {
        return new Comparison(
                table + ".indicators.plans",
                "Children with a child protection plan at the end of the year",
                other,
                side("the indicators have", value),
                table,
                "indicators");
    }

    private Amount atTheEndOf(ReportingYear year, String column) {
        if (neglect.isEmpty()) {
            return Amount.notReturned(TableKinds.NEGLECT_PLANS);
        }
        return plansOn(year)
                .map(row -> Amount.of(row, column, inWords(year.lastDay())))
                .orElseGet(() ->
                        Amount.unknown(
                                "the neglect table has no row for " + inWords(year.lastDay())));
    }

    private Optional<Row> plansOn(ReportingYear year) {
        return neglect.stream()
                .flatMap(table -> table.used().stream())
                .filter(row -> day(row).filter(year.lastDay()::equals).isPresent())
                .findFirst();
    }

    private static Optional<LocalDate> day(Row row) {
        return row.cells().get("at") instanceof Cell.Day day
                ? Optional.of(day.value())
                : Optional.empty();
    }

    private static String inWords(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /** The years that the numbers have a column for. */
    static Set<ReportingYear> years(Optional<Table> numbers) {
        var years = new LinkedHashSet<ReportingYear>();
        numbers.ifPresent(table ->
                table.columns()
                        .forEach(column -> ReportingYear.of(column.name()).ifPresent(years::add)));
        return years;
    }
}
