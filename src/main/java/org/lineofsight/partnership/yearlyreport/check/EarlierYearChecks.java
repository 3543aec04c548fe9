package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.util.Optional;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;

/**
 * Last year's figure, as this year's return gives it, and as last year's own report had it. Only
 * where both are there: a measure may be new, and the year before may never have been kept.
 */
final class EarlierYearChecks {

    private EarlierYearChecks() {}

    static Stream<Check> of(Figures figures, Figures earlier) {
        var year = earlier.year().label();
        return Stream.concat(
                compare(figures, earlier, TableKinds.INDICATORS, "previous_year", "value"),
                compare(figures, earlier, TableKinds.NUMBERS, year, year));
    }

    private static Stream<Check> compare(
            Figures figures, Figures earlier, TableKind kind, String column, String itsColumn) {
        var now = figures.table(kind);
        var then = earlier.table(kind);
        return now.stream()
                .flatMap(table -> table.used().stream())
                .map(row -> row.text("indicator"))
                .distinct()
                .flatMap(name ->
                        compare(
                                name,
                                kind,
                                named(then, kind, name, itsColumn),
                                named(now, kind, name, column),
                                earlier)
                                .stream());
    }

    private static Optional<Check> compare(
            String name, TableKind kind, Amount then, Amount now, Figures earlier) {
        return then instanceof Amount.Known && now instanceof Amount.Known
                ? Optional.of(
                        new Comparison(
                                        "%s.previous-year.%s"
                                                .formatted(kind.name(), Wording.slug(name)),
                                        name,
                                        side(
                                                "the report for %s had".formatted(earlier.year()),
                                                then),
                                        side("this year's return gives for that year", now),
                                        kind.name())
                                .check())
                : Optional.empty();
    }

    private static Amount named(Optional<Table> table, TableKind kind, String row, String column) {
        return Amount.named(table, kind, row, column);
    }
}
