package org.lineofsight.kernel.overview.wheel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A reporting year, month by month.
 *
 * @param months the twelve, April first
 * @param own the days that the partnership set itself, for whoever may change them; else empty
 */
public record WheelPage(
        ReportingYear year,
        List<MonthOfYear> months,
        List<LocalDates.LocalDay> own,
        boolean changes) {

    /**
     * @param now whether today lies in it
     */
    public record MonthOfYear(String name, boolean now, List<Line> lines) {}

    /** An entry with its day in words. */
    public record Line(String day, WheelEntry entry, Mark mark) {}

    /** What is said of an entry beside its day. */
    public enum Mark {
        /** To come, and to be done. */
        TO_COME("To come", ""),
        DONE("Done", "green"),
        LATE("Late", "red"),
        /** The day has gone by, and nobody writes down here whether it was done. */
        PAST("Past", "grey");

        private final String label;
        private final String colour;

        Mark(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        static Mark of(WheelEntry entry, LocalDate today) {
            var over = entry.on().isBefore(today);
            return switch (entry.standing()) {
                case DONE -> DONE;
                case TO_DO -> over ? LATE : TO_COME;
                case NOT_RECORDED -> over ? PAST : TO_COME;
            };
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    static WheelPage of(
            ReportingYear year,
            List<WheelEntry> entries,
            List<LocalDates.LocalDay> own,
            boolean changes,
            LocalDate today) {
        var first = YearMonth.from(year.firstDay());
        return new WheelPage(
                year,
                IntStream.range(0, 12)
                        .mapToObj(first::plusMonths)
                        .map(month -> month(month, entries, today))
                        .toList(),
                own,
                changes);
    }

    private static MonthOfYear month(YearMonth month, List<WheelEntry> entries, LocalDate today) {
        return new MonthOfYear(
                name(month.getMonth()) + " " + month.getYear(),
                month.equals(YearMonth.from(today)),
                entries.stream()
                        .filter(entry -> YearMonth.from(entry.on()).equals(month))
                        .sorted(
                                Comparator.comparing(WheelEntry::on)
                                        .thenComparing(WheelEntry::text))
                        .map(entry ->
                                new Line(
                                        InWords.dateWithoutWeekday(entry.on()),
                                        entry,
                                        Mark.of(entry, today)))
                        .toList());
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    public String earlier() {
        return "/partnership/calendar?year=" + year.previous().label();
    }

    public String later() {
        return "/partnership/calendar?year=" + year.next().label();
    }
}
