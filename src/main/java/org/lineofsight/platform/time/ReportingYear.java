package org.lineofsight.platform.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A year of a partnership, 1 April to 31 March, named as the reports name it: {@code 2023-24}. */
public record ReportingYear(int starts) implements Comparable<ReportingYear> {

    private static final Pattern LABEL =
            Pattern.compile("(?U)[\\s\ufeff]*((?:19|20)\\d{2})\\s*[-–/]\\s*(\\d{4}|\\d{2})\\s*");

    /**
     * The year that a label names, or nothing where it names none. {@code 2023/24} and {@code
     * 2023-2024} are read too.
     */
    public static Optional<ReportingYear> of(String label) {
        var match = LABEL.matcher(label);
        if (!match.matches()) {
            return Optional.empty();
        }
        var starts = Integer.parseInt(match.group(1));
        var ends = Integer.parseInt(match.group(2));
        var follows =
                match.group(2).length() == 4 ? ends == starts + 1 : ends == (starts + 1) % 100;
        return follows ? Optional.of(new ReportingYear(starts)) : Optional.empty();
    }

    /** The year in which a day lies. */
    public static ReportingYear on(LocalDate day) {
        return new ReportingYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    public String label() {
        return "%d-%02d".formatted(starts, (starts + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(starts, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(starts + 1, 3, 31);
    }

    public ReportingYear previous() {
        return new ReportingYear(starts - 1);
    }

    public ReportingYear next() {
        return new ReportingYear(starts + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    @Override
    public int compareTo(ReportingYear other) {
        return Integer.compare(starts, other.starts);
    }

    @Override
    public String toString() {
        return label();
    }
}
