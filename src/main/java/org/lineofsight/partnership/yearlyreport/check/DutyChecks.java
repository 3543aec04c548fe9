package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.platform.time.ReportingYear;

/** Allegations, private fostering and child deaths. */
final class DutyChecks {

    private static final String SHARE = "printed_percent_of_threshold_allegations";
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})-(\\d{2}) to \\d{4}-\\d{2}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DutyChecks() {}

    static Stream<Check> of(Figures figures) {
        return Stream.of(
                        sectorsAddUp(figures),
                        sectorsArePossible(figures),
                        deaths(figures),
                        fostering(figures))
                .flatMap(checks -> checks);
    }

    /** The sum of rounded shares may miss a hundred by half a step for each. */
    private static Stream<Check> sectorsAddUp(Figures figures) {
        return figures.table(TableKinds.ALLEGATIONS_BY_SECTOR).stream()
                .map(table -> {
                    var total = table.total(SHARE);
                    var sum = Amount.of(total, table.id());
                    var rounding =
                            table.used().stream()
                                    .map(row -> row.figure(SHARE))
                                    .flatMap(Optional::stream)
                                    .map(share -> Arithmetic.halfAStep(Arithmetic.decimals(share)))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return new Comparison(
                                    "allegations_by_sector.hundred",
                                    "Shares of the sectors",
                                    side(
                                            "give or take their rounding, they ought to add up to",
                                            sum instanceof Amount.Known(var adds)
                                                            && adds.subtract(HUNDRED)
                                                                            .abs()
                                                                            .compareTo(rounding)
                                                                    <= 0
                                                    ? sum
                                                    : Amount.of(HUNDRED)),
                                    side("they add up to", sum),
                                    table.id())
                            .in(Unit.PERCENT)
                            .agreeing(adds -> "they add up to " + Unit.PERCENT.print(adds) + ".")
                            .check();
                });
    }

    /** A share of so many allegations has to be a share that some whole number of them makes. */
    private static Stream<Check> sectorsArePossible(Figures figures) {
        var reached = reachedThreshold(figures);
        return figures.table(TableKinds.ALLEGATIONS_BY_SECTOR).stream()
                .flatMap(
                        table -> table.used().stream().map(row -> isPossible(table, row, reached)));
    }

    private static Check isPossible(Table table, Row row, Amount reached) {
        var sector = row.text("sector");
        var printed = Amount.of(row, SHARE, sector);
        var possible =
                reached instanceof Amount.Known(var all)
                                && all.signum() > 0
                                && printed instanceof Amount.Known(var share)
                        ? Amount.of(nearestPossible(share, all))
                        : Amount.unknown(
                                reached instanceof Amount.Unknown(var why)
                                        ? why
                                        : "there is nothing to work the share out from");
        return new Comparison(
                        "allegations_by_sector.possible." + Wording.slug(sector),
                        "Share of " + sector,
                        side("the nearest share that a whole number of them makes is", possible),
                        side("the report prints", printed),
                        table.id(),
                        TableKinds.ALLEGATIONS.name())
                .in(Unit.PERCENT)
                .agreeing(share ->
                        "%s is printed, and a whole number of the %s allegations makes it."
                                .formatted(
                                        Unit.PERCENT.print(share),
                                        reached.known().map(Unit.NUMBER::print).orElse("")))
                .differing((nearest, share) ->
                        impossible(share, reached.known().orElse(BigDecimal.ONE)))
                .check();
    }

    private static String impossible(BigDecimal share, BigDecimal all) {
        var decimals = Arithmetic.decimals(share);
        var below = share.multiply(all).divide(HUNDRED, 0, RoundingMode.FLOOR);
        var above = below.add(BigDecimal.ONE);
        return "%s is printed, but no whole number of the %s allegations makes it: %s are %s and %s are %s."
                .formatted(
                        Unit.PERCENT.print(share),
                        Unit.NUMBER.print(all),
                        Unit.NUMBER.print(below),
                        Unit.PERCENT.print(Arithmetic.percent(below, all, decimals)),
                        Unit.NUMBER.print(above),
                        Unit.PERCENT.print(Arithmetic.percent(above, all, decimals)));
    }

    private static BigDecimal nearestPossible(BigDecimal share, BigDecimal all) {
        var decimals = Arithmetic.decimals(share);
        var allegations = share.multiply(all).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        // Rounding may make a neighbour fit where the nearest number does not.
        return Stream.of(
                        allegations,
                        allegations.subtract(BigDecimal.ONE),
                        allegations.add(BigDecimal.ONE))
                .filter(number -> number.signum() >= 0)
                .map(number -> Arithmetic.percent(number, all, decimals))
                .filter(possible -> possible.compareTo(share) == 0)
                .findFirst()
                .orElseGet(() -> Arithmetic.percent(allegations, all, decimals));
    }

    /** The allegations of the twelve months that begin in the reporting year. */
    private static Amount reachedThreshold(Figures figures) {
        var table = figures.table(TableKinds.ALLEGATIONS);
        if (table.isEmpty()) {
            return Amount.notReturned(TableKinds.ALLEGATIONS);
        }
        return table.get().used().stream()
                .filter(row -> beginsIn(figures.year(), row.text("year")))
                .findFirst()
                .map(row -> Amount.of(row, "reached_threshold", row.text("year")))
                .orElseGet(() ->
                        Amount.unknown(
                                "the table of allegations has no row for " + figures.year()));
    }

    private static boolean beginsIn(ReportingYear year, String period) {
        var months = MONTHS.matcher(Wording.plain(period));
        if (months.matches()) {
            var month = Math.clamp(Integer.parseInt(months.group(2)), 1, 12);
            return year.contains(LocalDate.of(Integer.parseInt(months.group(1)), month, 1));
        }
        return ReportingYear.of(period).filter(year::equals).isPresent();
    }

    private static Stream<Check> deaths(Figures figures) {
        return figures.table(TableKinds.CHILD_DEATHS).stream()
                .map(table -> {
                    var expected =
                            Amount.named(
                                    Optional.of(table),
                                    TableKinds.CHILD_DEATHS,
                                    "Expected deaths",
                                    "value");
                    var unexpected =
                            Amount.named(
                                    Optional.of(table),
                                    TableKinds.CHILD_DEATHS,
                                    "Unexpected deaths",
                                    "value");
                    return new Comparison(
                                    "child_deaths.reviewed",
                                    "Child deaths reviewed",
                                    side(
                                            "expected and unexpected deaths add up to",
                                            expected.plus(unexpected)),
                                    side(
                                            "the deaths reviewed are",
                                            Amount.named(
                                                    Optional.of(table),
                                                    TableKinds.CHILD_DEATHS,
                                                    "Deaths reviewed",
                                                    "value")),
                                    table.id())
                            .check();
                });
    }

    private static Stream<Check> fostering(Figures figures) {
        return figures.table(TableKinds.PRIVATE_FOSTERING).stream()
                .flatMap(table -> {
                    var enquiries = count(table, "General enquiries");
                    var sorted =
                            count(table, "Enquiries that were not private fostering")
                                    .plus(
                                            count(
                                                    table,
                                                    "Enquiries referred to other local authorities"));
                    var notified = count(table, "New notifications");
                    var dropped = count(table, "Notifications that did not progress");
                    return Stream.of(
                            noMoreThan(
                                    table,
                                    "private_fostering.enquiries",
                                    "Enquiries about private fostering",
                                    "those sorted out or passed on",
                                    sorted,
                                    "all enquiries",
                                    enquiries),
                            noMoreThan(
                                    table,
                                    "private_fostering.notifications",
                                    "Notifications of private fostering",
                                    "those that did not progress",
                                    dropped,
                                    "all new ones",
                                    notified));
                });
    }

    /** By how much the part is above the whole: by nothing, or the two cannot both be right. */
    private static Check noMoreThan(
            Table table,
            String id,
            String subject,
            String part,
            Amount ofPart,
            String whole,
            Amount ofWhole) {
        var above =
                ofPart instanceof Amount.Known(var some) && ofWhole instanceof Amount.Known(var all)
                        ? Amount.of(some.subtract(all).max(BigDecimal.ZERO))
                        : ofPart instanceof Amount.Known ? ofWhole : ofPart;
        return new Comparison(
                        id,
                        subject,
                        side(
                                "%s can exceed %s by".formatted(part, whole),
                                Amount.of(BigDecimal.ZERO)),
                        side("they exceed them by", above),
                        table.id())
                .agreeing(none ->
                        "%s (%s) are within %s (%s)."
                                .formatted(part, print(ofPart), whole, print(ofWhole)))
                .differing((none, by) ->
                        "%s (%s) are more than %s (%s): %s more."
                                .formatted(
                                        part,
                                        print(ofPart),
                                        whole,
                                        print(ofWhole),
                                        Unit.NUMBER.print(by)))
                .check();
    }

    private static String print(Amount amount) {
        return amount.known().map(Unit.NUMBER::print).orElse("not recorded");
    }

    private static Amount count(Table table, String measure) {
        return Amount.named(Optional.of(table), TableKinds.PRIVATE_FOSTERING, measure, "count");
    }
}
