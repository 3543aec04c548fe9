package org.lineofsight.kernel.people;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a person, taken apart: "amara ok 2017" is two beginnings of names and
 * a year of birth. Does not print.
 *
 * @param names beginnings of names as they are compared, the longest first
 * @param bornFrom the first day of birth asked for; absent where none was
 * @param bornTo the last; absent together with the first
 * @param number an NHS number or another number as it is compared; absent where there was none
 * @param postcode a postcode or its beginning as it is compared; absent where there was none
 * @param notADate what looks like a date and is none, as typed; absent otherwise
 */
public record Sought(
        List<String> names,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable String number,
        @Nullable String postcode,
        @Nullable String notADate) {

    private static final int MOST_NAMES = 5;
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern DATE =
            word(
                    "(?<day>\\d{1,2})(?:[./ -](?<month>\\d{1,2})[./ -]| ?(?<name>(?:"
                            + String.join("|", MONTHS)
                            + ")[a-z]*) ?)(?<year>\\d{4})");
    private static final Pattern ISO_DATE = word("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern NHS_NUMBER = word("\\d{3}[ -]?\\d{3}[ -]?\\d{4}");
    private static final Pattern POSTCODE = word("[a-z]{1,2}\\d[a-z\\d]?(?: ?\\d[a-z]{2})?");
    private static final Pattern YEAR = word("(?:19|20)\\d{2}");
    private static final Pattern OTHER_NUMBER = word("\\S*\\d\\S*");

    public Sought {
        names = List.copyOf(names);
    }

    /** Takes apart what was typed. Nothing typed is nothing sought. */
    public static Sought of(String typed) {
        var rest = new Rest(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        LocalDate from = null;
        LocalDate to = null;
        String notADate = null;
        var date = rest.take(ISO_DATE);
        if (date == null) {
            date = rest.take(DATE);
        }
        if (date != null) {
            try {
                from = date(date);
                to = from;
            } catch (DateTimeException e) {
                notADate = date.group().strip();
            }
        }
        var nhsNumber = rest.take(NHS_NUMBER);
        var postcode = rest.take(POSTCODE);
        var year = date == null ? rest.take(YEAR) : null;
        if (year != null) {
            from = LocalDate.of(Integer.parseInt(year.group()), 1, 1);
            to = from.plusYears(1).minusDays(1);
        }
        var number = nhsNumber == null ? rest.take(OTHER_NUMBER) : nhsNumber;
        return new Sought(
                Arrays.stream(NameKey.of(rest.text).split(" "))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MOST_NAMES)
                        .toList(),
                from,
                to,
                number == null ? null : comparable(number.group()),
                postcode == null ? null : comparable(postcode.group()),
                notADate);
    }

    public boolean nothing() {
        return names.isEmpty() && bornFrom == null && number == null && postcode == null;
    }

    /**
     * Whether it tells anybody apart: two letters of a name, a whole date of birth, a number, or a
     * postcode. A year or an initial alone would find half the county.
     */
    public boolean enough() {
        return number != null
                || postcode != null
                || (bornFrom != null && bornFrom.equals(bornTo))
                || names.stream().anyMatch(Sought::tellsApart);
    }

    /** In scripts that write a word with one character, one is enough. */
    private static boolean tellsApart(String name) {
        return name.length() > 1 || Character.isIdeographic(name.codePointAt(0));
    }

    private static String comparable(String number) {
        return number.replaceAll("[\\s\\p{Pd}.]", "").toUpperCase(Locale.UK);
    }

    private static LocalDate date(Matcher date) {
        var pattern = date.pattern() == DATE ? date.group("name") : null;
        var month =
                pattern == null
                        ? Integer.parseInt(date.group("month"))
                        : MONTHS.indexOf(pattern.substring(0, 3).toLowerCase(Locale.UK)) + 1;
        return LocalDate.of(
                Integer.parseInt(date.group("year")), month, Integer.parseInt(date.group("day")));
    }

    private static Pattern word(String inside) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + inside + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    /** What has not been understood yet. */
    private static final class Rest {

        private String text;

        private Rest(String text) {
            this.text = text;
        }

        private @Nullable Matcher take(Pattern pattern) {
            var found = pattern.matcher(text);
            if (!found.find()) {
                return null;
            }
            text = text.substring(0, found.start()) + " " + text.substring(found.end());
            return found;
        }
    }

    @Override
    public String toString() {
        return "Sought[***]";
    }
}
