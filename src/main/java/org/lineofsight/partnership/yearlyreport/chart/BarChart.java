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
    private static final int IN_A_PIECE = 4;
    private static final int MARK_LINE = 18;
    private static final BigDecimal CLOSE = BigDecimal.valueOf(40);

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

        boolean marksAreClose() {
            for (var one : marks) {
                for (var other : marks) {
                    if (one != other && one.at().subtract(other.at()).abs().compareTo(CLOSE) < 0) {
                        return true;
                    }
                }
            }
            return false;
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

        /** Labels that would run into each other stand one under the other. */
        public int markBaseline(int mark) {
            return barTop() + THICKNESS + 17 + (bar.marksAreClose() ? mark * MARK_LINE : 0);
        }

        int bottom() {
            var marks = bar.marks().size();
            var lines = marks == 0 ? 0 : bar.marksAreClose() ? marks : 1;
            return barTop() + THICKNESS + lines * MARK_LINE + GAP;
        }
    }

    /**
     * Some of the bars in a drawing of their own, so that a long chart can go over a page.
     *
     * @param number which drawing of the chart it is, counted from 1
     */
    public record Piece(int number, List<Placed> placed, int height) {

        public String description() {
            var words = new StringBuilder();
            for (var each : placed) {
                var bar = each.bar();
                words.append(bar.heading() == null ? "" : bar.heading() + ". ")
                        .append(bar.label())
                        .append(": ")
                        .append(bar.value());
                bar.marks().forEach(mark -> words.append(", ").append(mark.label()));
                words.append(". ");
            }
            return words.toString().strip();
        }
    }

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (var from = 0; from < bars.size(); from += IN_A_PIECE) {
            var placed = placed(bars.subList(from, Math.min(from + IN_A_PIECE, bars.size())));
            pieces.add(new Piece(pieces.size() + 1, placed, placed.getLast().bottom()));
        }
        return pieces;
    }

    private static List<Placed> placed(List<Bar> some) {
        var placed = new ArrayList<Placed>();
        var top = 0;
        for (var bar : some) {
            var next = new Placed(bar, LabelLines.of(bar.label(), MOST_CHARACTERS), top);
            placed.add(next);
            top = next.bottom();
        }
        return placed;
    }

    public int thickness() {
        return THICKNESS;
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
