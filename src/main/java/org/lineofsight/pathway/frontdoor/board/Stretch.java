package org.lineofsight.pathway.frontdoor.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.Option;

/**
 * Whole months, one after another: a month, a quarter or a year of the reports (from April), or the
 * last twelve.
 *
 * @param value as it stands in an address
 * @param from the first month
 * @param to the last month
 */
public record Stretch(String value, String words, YearMonth from, YearMonth to) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int APRIL = 4;

    /** "March 2026". */
    public static String words(YearMonth month) {
        return MONTH.format(month);
    }

    static Stretch lastMonths(int months, LocalDate today) {
        var to = YearMonth.from(today);
        return new Stretch("", "The last " + months + " months", to.minusMonths(months - 1L), to);
    }

    /** What is not among the choices is the last twelve months. */
    public static Stretch of(@Nullable String value, LocalDate today) {
        var all = all(today);
        return all.stream()
                .filter(each -> each.value.equals(value))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** The last twelve months, three years, six quarters and thirteen months. */
    public static List<Stretch> all(LocalDate today) {
        var all = new ArrayList<Stretch>();
        all.add(lastMonths(12, today));
        var now = YearMonth.from(today);
        var april = now.minusMonths(Math.floorMod(now.getMonthValue() - APRIL, 12));
        for (var i = 0; i < 3; i++) {
            var from = april.minusYears(i);
            all.add(new Stretch(year(from), year(from), from, from.plusMonths(11)));
        }
        var quarter = now.minusMonths(Math.floorMod(now.getMonthValue() - 1, 3));
        for (var i = 0; i < 6; i++) {
            var from = quarter.minusMonths(3L * i);
            all.add(
                    new Stretch(
                            from + "-quarter",
                            words(from) + " to " + words(from.plusMonths(2)),
                            from,
                            from.plusMonths(2)));
        }
        for (var i = 0; i < 13; i++) {
            var month = now.minusMonths(i);
            all.add(new Stretch(month.toString(), words(month), month, month));
        }
        return all;
    }

    private static String year(YearMonth april) {
        return "%d-%02d".formatted(april.getYear(), (april.getYear() + 1) % 100);
    }

    /** To choose from in a form. */
    public static List<Option> options(LocalDate today) {
        return all(today).stream().map(each -> Option.of(each.value, each.words)).toList();
    }

    public ContactChoice chosen() {
        return ContactChoice.ALL.received(from, to);
    }

    /** Its first moment. */
    public OffsetDateTime begins() {
        return from.atDay(1).atStartOfDay(TimeConfiguration.LONDON).toOffsetDateTime();
    }

    /** The first moment that is not in it. */
    public OffsetDateTime ends() {
        return to.plusMonths(1).atDay(1).atStartOfDay(TimeConfiguration.LONDON).toOffsetDateTime();
    }
}
