package org.lineofsight.partnership.yearlyreport.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bars that lie under their labels.
 *
 * @param id unique on the page
 * @param title what the chart shows
 * @param scale what the full width stands for, in words
 */
public record BarChart(String id, String title, String scale, List<Bar> bars) implements Chart {

    private static final int LINE = 20;
    private static final int THICKNESS = 14;
    private static final int GAP = 14;
    private static final int MOST_CHARACTERS = 34;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * @param heading words above the bar where a new group begins, or null
     * @param value the figure in words, beside the label
     * @param length how long the bar is, of a hundred, or null where nothing was recorded
     * @param whole how long the grey bar behind it is, of a hundred, or null where there is none
     */
    public record Bar(
            @Nullable String heading,
            String label,
            String value,
            @Nullable BigDecimal length,
            @Nullable BigDecimal whole,
            List<Mark> marks) {

        public Bar {
            marks = List.copyOf(marks);
        }

        public Bar under(String group) {
            return new Bar(group, label, value, length, whole, marks);
        }
    }

    /** A line across a bar, such as a target. */
    public record Mark(String label, BigDecimal at) {

        public boolean isFarRight() {
            return at.compareTo(BigDecimal.valueOf(60)) > 0;
        }
    }

    /** A bar in its place. */
    public record Placed(Bar bar, List<String> lines, int top) {

        public int headingBaseline() {
            return top + 15;
        }

        private int labelTop() {
            return top + (bar.heading() == null ? 0 : LINE + 8);
        }

        public int baseline(int line) {
            return labelTop() + 15 + line * LINE;
        }

        public int barTop() {
            return labelTop() + lines.size() * LINE + 2;
        }

        public int markBaseline() {
            return barTop() + THICKNESS + 17;
        }

        int bottom() {
            return barTop() + THICKNESS + (bar.marks().isEmpty() ? 0 : LINE) + GAP;
        }
    }

    public List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        var top = 0;
        for (var bar : bars) {
            var next = new Placed(bar, LabelLines.of(bar.label(), MOST_CHARACTERS), top);
            placed.add(next);
            top = next.bottom();
        }
        return placed;
    }

    public int height() {
        var placed = placed();
        return placed.isEmpty() ? 0 : placed.getLast().bottom();
    }

    public int thickness() {
        return THICKNESS;
    }

    @Override
    public String description() {
        var words = new StringBuilder();
        for (var bar : bars) {
            words.append(bar.heading() == null ? "" : bar.heading() + ". ")
                    .append(bar.label())
                    .append(": ")
                    .append(bar.value());
            for (var mark : bar.marks()) {
                words.append(", ").append(mark.label());
            }
            words.append(". ");
        }
        return words.toString().strip();
    }

    /** A figure as a share of what the full width stands for, never beyond it. */
    public static BigDecimal length(BigDecimal figure, BigDecimal fullWidth) {
        if (fullWidth.signum() <= 0 || figure.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return figure.multiply(BigDecimal.valueOf(100))
                .divide(fullWidth, MathContext.DECIMAL32)
                .min(BigDecimal.valueOf(100));
    }

    /** For an SVG attribute. */
    public static String percent(BigDecimal length) {
        return String.format(Locale.ROOT, "%.2f%%", length);
    }
}
