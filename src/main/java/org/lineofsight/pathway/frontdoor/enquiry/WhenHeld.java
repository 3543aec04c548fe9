package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.TypedDate;

/**
 * When something happened, as people know it: a day, a month, a year, a stretch of these, or not
 * known.
 *
 * @param words as it was written
 * @param from the first day it can have been; absent where it is not known
 * @param until the last day; absent where it is not known
 */
public record WhenHeld(String words, @Nullable LocalDate from, @Nullable LocalDate until) {

    static final WhenHeld NOT_KNOWN = new WhenHeld("Not known", null, null);

    private static final Pattern STRETCH =
            Pattern.compile(
                    "(?i)(?:from )?(.+?)(?: (?:to|until|-) |\\s*–\\s*|(?<=\\d{4})-(?=\\d{4}))(.+)");
    private static final Pattern BETWEEN = Pattern.compile("[ ./]+|(?<=\\d)-(?=\\d)");

    public static WhenHeld on(LocalDate day) {
        return new WhenHeld(InWords.dateWithoutWeekday(day), day, day);
    }

    /** Empty where the words say neither when, nor that it is not known. */
    public static Optional<WhenHeld> of(String typed) {
        var words = typed.strip();
        if (words.toLowerCase(Locale.UK).matches("(not known|unknown|not sure)\\.?")) {
            return Optional.of(NOT_KNOWN);
        }
        var alone = part(words);
        if (alone.isPresent()) {
            return alone.map(days -> new WhenHeld(words, days.from, days.until));
        }
        var stretch = STRETCH.matcher(words);
        if (!stretch.matches()) {
            return Optional.empty();
        }
        var first = part(stretch.group(1));
        var last = part(stretch.group(2));
        return first.isEmpty() || last.isEmpty() || last.get().until.isBefore(first.get().from)
                ? Optional.empty()
                : Optional.of(new WhenHeld(words, first.get().from, last.get().until));
    }

    private record Days(LocalDate from, LocalDate until) {}

    private static Optional<Days> part(String words) {
        var parts = BETWEEN.split(words.strip());
        return switch (parts.length) {
            case 1 ->
                    year(parts[0])
                            .map(year -> new Days(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            case 2 ->
                    year(parts[1])
                            .flatMap(year -> month(parts[0]).map(year::atMonth))
                            .map(month -> new Days(month.atDay(1), month.atEndOfMonth()));
            case 3 ->
                    new TypedDate(parts[0], parts[1], parts[2])
                            .toDate()
                            .map(day -> new Days(day, day));
            default -> Optional.empty();
        };
    }

    private static Optional<Year> year(String word) {
        return word.matches("[12]\\d{3}")
                ? Optional.of(Year.of(Integer.parseInt(word)))
                : Optional.empty();
    }

    private static Optional<Month> month(String word) {
        return new TypedDate("1", word, "2000")
                .toDate()
                .map(YearMonth::from)
                .map(YearMonth::getMonth);
    }
}
