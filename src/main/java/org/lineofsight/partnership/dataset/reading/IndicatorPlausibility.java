package org.lineofsight.partnership.dataset.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * An indicator's figures held against its unit: a percentage is of a hundred, children come whole,
 * and nothing is below nought.
 */
final class IndicatorPlausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> MAY_BE_FRACTIONS =
            Set.of(
                    "", "percent", "%", "rate", "ratio", "days", "weeks", "months", "score",
                    "average");

    private IndicatorPlausibility() {}

    static Stream<Remark> of(int line, Map<String, Cell> cells) {
        var unit =
                cells.get("unit") instanceof Cell.Words words ? Wording.plain(words.asGiven()) : "";
        return List.of("value", "previous_year", "target").stream()
                .flatMap(column ->
                        cells.get(column) instanceof Cell.Figure figure
                                ? of(line, column, figure, unit)
                                : Stream.empty());
    }

    private static Stream<Remark> of(int line, String column, Cell.Figure figure, String unit) {
        var value = figure.value();
        if (value.signum() < 0) {
            return Stream.of(query(line, column, "%s is below nought".formatted(figure.asGiven())));
        }
        if ((unit.equals("percent") || unit.equals("%")) && value.compareTo(HUNDRED) > 0) {
            return Stream.of(
                    query(
                            line,
                            column,
                            "%s is more than a hundred percent".formatted(figure.asGiven())));
        }
        if (!MAY_BE_FRACTIONS.contains(unit) && value.stripTrailingZeros().scale() > 0) {
            return Stream.of(
                    query(
                            line,
                            column,
                            "%s is not a whole number of %s".formatted(figure.asGiven(), unit)));
        }
        return Stream.empty();
    }

    private static Remark query(int line, String column, String message) {
        return new Remark(line, column, Verdict.QUERIED, message);
    }
}
