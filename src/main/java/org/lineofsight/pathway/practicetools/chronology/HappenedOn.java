package org.lineofsight.pathway.practicetools.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * When something happened, as exactly as it is known.
 *
 * @param roughly "about": the date is somebody's best memory
 * @param earliest the first day it can have been; absent where nothing is known
 * @param latest the last day it can have been; absent where nothing is known
 */
public record HappenedOn(
        Exactness exactness,
        boolean roughly,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** What of the date is known. */
    public enum Exactness {
        DAY,
        MONTH,
        YEAR,
        BETWEEN,
        NOT_KNOWN
    }

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public static final HappenedOn NOT_KNOWN =
            new HappenedOn(Exactness.NOT_KNOWN, false, null, null);

    public static HappenedOn day(LocalDate day) {
        return new HappenedOn(Exactness.DAY, false, day, day);
    }

    public static HappenedOn month(YearMonth month) {
        return new HappenedOn(Exactness.MONTH, false, month.atDay(1), month.atEndOfMonth());
    }

    public static HappenedOn year(int year) {
        return new HappenedOn(
                Exactness.YEAR, false, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static HappenedOn between(LocalDate first, LocalDate last) {
        return new HappenedOn(Exactness.BETWEEN, false, first, last);
    }

    public HappenedOn about() {
        return exactness == Exactness.NOT_KNOWN
                ? this
                : new HappenedOn(exactness, true, earliest, latest);
    }

    /** "12 March 2024", "about March 2024", "2024", "between … and …", "Date not known". */
    public String inWords() {
        if (earliest == null || latest == null) {
            return "Date not known";
        }
        return about(
                switch (exactness) {
                    case DAY -> InWords.dateWithoutWeekday(earliest);
                    case MONTH -> MONTH.format(earliest);
                    case YEAR -> "" + earliest.getYear();
                    case BETWEEN ->
                            "between "
                                    + InWords.dateWithoutWeekday(earliest)
                                    + " and "
                                    + InWords.dateWithoutWeekday(latest);
                    case NOT_KNOWN -> "Date not known";
                });
    }

    /** The same without the day: a day can tell who somebody is. */
    public String withoutDay() {
        if (earliest == null || latest == null || exactness == Exactness.YEAR) {
            return inWords();
        }
        var first = MONTH.format(earliest);
        var last = MONTH.format(latest);
        return about(first.equals(last) ? first : "between " + first + " and " + last);
    }

    private String about(String words) {
        return roughly ? "about " + words : words;
    }

    /** Whether it can have been within these years; what has no date cannot be told. */
    boolean within(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return true;
        }
        return earliest != null
                && latest != null
                && (from == null || latest.getYear() >= from)
                && (to == null || earliest.getYear() <= to);
    }
}
