package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.platform.time.ReportingYear;

/**
 * The partnership in numbers: percentages and rates worked out again, and one thing counted twice.
 */
final class NumberChecks {

    private static final Pattern RATE = Pattern.compile("(?<counted>.+?) per 10[ ,]?000\\b.*");
    private static final Pattern FIRST_FIGURE =
            Pattern.compile("(?<counted>.+?) \\(first figure\\)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Table numbers;
    private final ReportingYear year;

    private NumberChecks(Table numbers, ReportingYear year) {
        this.numbers = numbers;
        this.year = year;
    }

    static Stream<Check> of(Figures figures) {
        var numbers = figures.table(TableKinds.NUMBERS);
        return numbers.stream()
                .flatMap(table ->
                        PlanChecks.years(numbers).stream()
                                .map(year -> new NumberChecks(table, year))
                                .flatMap(checks ->
                                        Stream.of(
                                                        checks.reReferrals(),
                                                        checks.rates(),
                                                        checks.countedTwice())
                                                .flatMap(found -> found)));
    }

    private Stream<Check> reReferrals() {
        var again = named("Re-referrals to social care");
        var all = named("Social care referrals");
        var printed = named("Re-referrals as percent of referrals");
        var scale = printed.known().map(Arithmetic::decimals).orElse(1);
        var share =
                all.known().filter(whole -> whole.signum() != 0).isEmpty()
                        ? Amount.unknown(
                                all instanceof Amount.Unknown(var why)
                                        ? why
                                        : "there were no referrals")
                        : again.map(
                                part -> Arithmetic.percent(part, all.known().orElseThrow(), scale));
        return Stream.of(
                new Comparison(
                                "numbers.re-referrals." + year,
                                "Re-referrals in " + year,
                                side("the numbers make", share),
                                side("the report prints", printed),
                                numbers.id())
                        .in(Unit.PERCENT)
                        .check());
    }

    /** A count and its rate, and so the number of children that they imply. */
    private record Rate(String counted, BigDecimal count, BigDecimal rate) {

        /**
         * The lowest and the highest number of children for which the rate would be printed as it
         * is.
         */
        BigDecimal children(boolean highest) {
            var half = Arithmetic.halfAStep(Arithmetic.decimals(rate));
            return count.multiply(TEN_THOUSAND)
                    .divide(highest ? rate.subtract(half) : rate.add(half), MathContext.DECIMAL64);
        }

        BigDecimal rateOf(BigDecimal children, int decimals) {
            return count.multiply(TEN_THOUSAND).divide(children, decimals, RoundingMode.HALF_UP);
        }
    }

    /**
     * All rates of a year are of the same children. The rate that rests on most is the most exact,
     * so the others are held to it.
     */
    private Stream<Check> rates() {
        var rates = numbers.used().stream().map(this::rate).flatMap(Optional::stream).toList();
        var most = rates.stream().max(Comparator.comparing(Rate::count));
        return rates.stream()
                .filter(rate -> !rate.equals(most.orElseThrow()))
                .map(rate -> rate(rate, most.orElseThrow()));
    }

    private Optional<Rate> rate(Row row) {
        var match = RATE.matcher(row.text("indicator"));
        if (!match.matches()) {
            return Optional.empty();
        }
        var counted = match.group("counted");
        var count = named(counted).known().filter(value -> value.signum() > 0);
        var rate =
                row.figure(year.label())
                        .filter(value ->
                                value.compareTo(Arithmetic.halfAStep(Arithmetic.decimals(value)))
                                        > 0);
        return count.isPresent() && rate.isPresent()
                ? Optional.of(new Rate(counted, count.get(), rate.get()))
                : Optional.empty();
    }

    private Check rate(Rate rate, Rate most) {
        var decimals = Arithmetic.decimals(rate.rate);
        var lowest = rate.rateOf(most.children(true), decimals);
        var highest = rate.rateOf(most.children(false), decimals);
        var fits = rate.rate.compareTo(lowest) >= 0 && rate.rate.compareTo(highest) <= 0;
        return new Comparison(
                        "numbers.rate.%s.%s".formatted(Wording.slug(rate.counted), year),
                        "%s per 10,000 in %s".formatted(rate.counted, year),
                        side(
                                "with as many children as the rate of %s rests on, the rate is"
                                        .formatted(Wording.plain(most.counted)),
                                Amount.of(fits ? rate.rate : lowest)),
                        side("the report prints", Amount.of(rate.rate)),
                        numbers.id())
                .check();
    }

    /**
     * A source that prints two figures for one thing has them both in the table, as first and
     * second figure.
     */
    private Stream<Check> countedTwice() {
        return numbers.used().stream()
                .map(row -> FIRST_FIGURE.matcher(row.text("indicator")))
                .filter(match -> match.matches())
                .map(match -> match.group("counted"))
                .map(counted ->
                        new Comparison(
                                        "numbers.two-figures.%s.%s"
                                                .formatted(Wording.slug(counted), year),
                                        "%s in %s".formatted(counted, year),
                                        side(
                                                "the source prints",
                                                named(counted + " (first figure)")),
                                        side(
                                                "in another place it prints",
                                                named(counted + " (second figure)")),
                                        numbers.id())
                                .check());
    }

    private Amount named(String row) {
        return Amount.named(Optional.of(numbers), TableKinds.NUMBERS, row, year.label());
    }
}
