package org.lineofsight.partnership.yearlyreport.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures over time, on one scale that begins at nought. What was not recorded is a gap in the
 * line.
 *
 * @param times along the bottom
 * @param series drawn in this order, so that the last lies on top; the last is in colour, the
 *     others in grey
 */
public record TrendChart(String id, String title, List<String> times, List<Series> series)
        implements Chart {

    private static final int TOP = 26;
    private static final int PLOT = 190;
    private static final double LEFT = 6;
    private static final double RIGHT = 74;

    public TrendChart {
        times = List.copyOf(times);
        series = List.copyOf(series);
    }

    /** One line. A point that was not recorded is empty. */
    public record Series(String label, List<Optional<BigDecimal>> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A point in its place; {@code before} is the recorded point just before it, or null at a
     * beginning and after a gap.
     */
    public record Placed(String x, int y, String value, @Nullable Placed before) {}

    public List<Placed> placed(Series of) {
        var most = most();
        var placed = new ArrayList<Placed>();
        Placed before = null;
        for (var i = 0; i < times.size(); i++) {
            var point = of.points().get(i);
            if (point.isEmpty()) {
                before = null;
                continue;
            }
            before =
                    new Placed(
                            x(i),
                            y(point.get(), most),
                            String.format(Locale.UK, "%,d", point.get().longValue()),
                            before);
            placed.add(before);
        }
        return placed;
    }

    public String x(int time) {
        var step = times.size() > 1 ? (RIGHT - LEFT) / (times.size() - 1) : 0;
        return String.format(Locale.ROOT, "%.2f%%", LEFT + time * step);
    }

    private static int y(BigDecimal value, BigDecimal most) {
        var share =
                most.signum() == 0 ? 0 : value.divide(most, MathContext.DECIMAL32).doubleValue();
        return (int) Math.round(TOP + PLOT * (1 - share));
    }

    private BigDecimal most() {
        return series.stream()
                .flatMap(line -> line.points().stream())
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    public int axis() {
        return TOP + PLOT;
    }

    public int height() {
        return axis() + 28;
    }

    public boolean isLast(Series line) {
        return line.equals(series.getLast());
    }

    public String description() {
        var words = new StringBuilder();
        for (var line : series) {
            words.append(line.label()).append(": ");
            for (var i = 0; i < times.size(); i++) {
                var value =
                        line.points()
                                .get(i)
                                .map(point -> String.format(Locale.UK, "%,d", point.longValue()))
                                .orElse("not recorded");
                words.append(times.get(i))
                        .append(" ")
                        .append(value)
                        .append(i < times.size() - 1 ? ", " : ". ");
            }
        }
        return words.toString().strip();
    }
}
