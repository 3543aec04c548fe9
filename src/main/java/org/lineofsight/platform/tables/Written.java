package org.lineofsight.platform.tables;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * What other programs write for days, moments, lengths of time, and yes and no. Days are read as
 * day, month, year; moments in London. Nothing is guessed: what cannot be read is refused in words.
 */
public final class Written {

    private static final String TIME =
            "(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?:hrs?|hours)?";
    private static final String AFTER_DAY = "(?:\\s*[T, ]\\s*(?:at\\s+)?" + TIME + ")?";
    private static final Pattern ISO =
            Pattern.compile(
                    "(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})" + AFTER_DAY,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BRITISH =
            Pattern.compile(
                    "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4}|\\d{2})"
                            + AFTER_DAY,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[a-z]{3,9})[ ,-]+(?<year>\\d{4}|\\d{2})"
                            + AFTER_DAY,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY =
            Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern COLONS =
            Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{2})(?:[.,]\\d+)?");
    private static final Pattern SECONDS =
            Pattern.compile(
                    "(\\d{1,7})(?:[.,](\\d+))?\\s*(?:s|secs?|seconds?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?:(\\d{1,4})\\s*h(?:ours?|rs?)?)?\\s*(?:(\\d{1,5})\\s*m(?:in(?:ute)?s?)?)?\\s*(?:(\\d{1,5})\\s*s(?:ec(?:ond)?s?)?)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "✓");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0");
    private static final int EARLIEST = 1900;

    private Written() {}

    /**
     * A moment, and what to know about how it was read.
     *
     * @param query absent where it can be read in one way only
     */
    public record Moment(Instant at, @Nullable String query) {}

    /**
     * @param day the day, or the day and the time
     * @param time the time, where it has a cell of its own; else empty
     */
    public static Moment moment(String day, String time) throws Unreadable {
        if (WITH_OFFSET.matcher(day).matches() && time.isEmpty()) {
            try {
                return new Moment(OffsetDateTime.parse(day).toInstant(), null);
            } catch (DateTimeException e) {
                throw new Unreadable(quoted(day) + " is not a day that the calendar has");
            }
        }
        var read = dayOf(day);
        var clock = time.isEmpty() ? timeIn(read) : timeAlone(time);
        if (clock == null) {
            throw new Unreadable(quoted(day) + " has no time of day");
        }
        return inLondon(LocalDateTime.of(date(read, day), clock));
    }

    /** Clocks go forward: an hour that is not there. They go back: an hour that is there twice. */
    private static Moment inLondon(LocalDateTime local) throws Unreadable {
        var offsets = TimeConfiguration.LONDON.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new Unreadable(
                    "the clocks went forward that night, and there was no %s"
                            .formatted(InWords.time(local.toLocalTime())));
        }
        return new Moment(
                local.toInstant(offsets.getFirst()),
                offsets.size() == 1
                        ? null
                        : "the clocks went back that night; the first of the two hours is taken");
    }

    /** A day; a time behind it is left out. */
    public static LocalDate day(String text) throws Unreadable {
        return date(dayOf(text), text);
    }

    private static Matcher dayOf(String text) throws Unreadable {
        var plain = WEEKDAY.matcher(text).replaceFirst("");
        for (var pattern : List.of(ISO, BRITISH, NAMED)) {
            var read = pattern.matcher(plain);
            if (read.matches()) {
                return read;
            }
        }
        throw new Unreadable(quoted(text) + " is not a day like 31/03/2026 or 2026-03-31");
    }

    private static LocalDate date(Matcher read, String text) throws Unreadable {
        var month = read.group("month");
        var number =
                Character.isDigit(month.charAt(0))
                        ? Integer.parseInt(month)
                        : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.UK)) + 1;
        var year = Integer.parseInt(read.group("year"));
        try {
            var date =
                    LocalDate.of(
                            read.group("year").length() == 2 ? 2000 + year : year,
                            number,
                            Integer.parseInt(read.group("day")));
            if (date.getYear() < EARLIEST) {
                throw new Unreadable(quoted(text) + " is too long ago to be right");
            }
            return date;
        } catch (DateTimeException e) {
            throw new Unreadable(
                    quoted(text) + " is not a day that the calendar has, read as day, month, year");
        }
    }

    private static @Nullable LocalTime timeIn(Matcher read) throws Unreadable {
        return read.group("hour") == null ? null : clock(read);
    }

    private static LocalTime timeAlone(String text) throws Unreadable {
        var read = CLOCK.matcher(text);
        if (!read.matches()) {
            throw new Unreadable(quoted(text) + " is not a time like 14:05");
        }
        return clock(read);
    }

    private static LocalTime clock(Matcher read) throws Unreadable {
        var hour = Integer.parseInt(read.group("hour"));
        var half = read.group("half");
        if (half != null && (hour < 1 || hour > 12)) {
            throw new Unreadable("%d %s is not a time".formatted(hour, half));
        }
        var of24 =
                half == null
                        ? hour
                        : hour % 12 + (half.toLowerCase(Locale.UK).startsWith("p") ? 12 : 0);
        try {
            return LocalTime.of(
                    of24,
                    Integer.parseInt(read.group("minute")),
                    Optional.ofNullable(read.group("second")).map(Integer::parseInt).orElse(0));
        } catch (DateTimeException e) {
            throw new Unreadable("%d:%s is not a time".formatted(of24, read.group("minute")));
        }
    }

    /** In seconds: "95", "1:35", "0:01:35", "1m 35s". */
    public static int length(String text) throws Unreadable {
        var colons = COLONS.matcher(text);
        if (colons.matches()) {
            return seconds(colons.group(1), colons.group(2), colons.group(3), text);
        }
        var plain = SECONDS.matcher(text);
        if (plain.matches()) {
            var more = plain.group(2);
            return Integer.parseInt(plain.group(1))
                    + (more != null && more.charAt(0) >= '5' ? 1 : 0);
        }
        var spelt = SPELT.matcher(text);
        if (!text.isBlank() && spelt.matches()) {
            return seconds(spelt.group(1), spelt.group(2), spelt.group(3), text);
        }
        throw new Unreadable(quoted(text) + " is not a length of time like 95 or 1:35");
    }

    private static int seconds(
            @Nullable String hours, @Nullable String minutes, @Nullable String seconds, String text)
            throws Unreadable {
        var all = 3600L * number(hours) + 60L * number(minutes) + number(seconds);
        if (all > 100L * 3600) {
            throw new Unreadable(quoted(text) + " is longer than a hundred hours");
        }
        return (int) all;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Empty where nothing is said. */
    public static Optional<Boolean> yesOrNo(String text) throws Unreadable {
        var plain = text.toLowerCase(Locale.UK);
        if (plain.isEmpty() || Set.of("not known", "unknown", "n/a", "-").contains(plain)) {
            return Optional.empty();
        }
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        if (NO.contains(plain)) {
            return Optional.of(false);
        }
        throw new Unreadable(quoted(text) + " is neither yes nor no");
    }

    /** A cell's text in a sentence, short enough to print. */
    public static String quoted(String text) {
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }

    /** As the database keeps it. */
    public static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
