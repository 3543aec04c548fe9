package org.lineofsight.partnership.yearlyreport.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lineofsight.partnership.dataset.Wording;

/**
 * {@code 2016-07 to 2017-06} as people say it: July 2016 to June 2017. Other words stay as they
 * are.
 */
final class Months {

    private static final Pattern MONTHS =
            Pattern.compile("(\\d{4})-(0[1-9]|1[0-2]) to (\\d{4})-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Months() {}

    static String inWords(String text) {
        var match = MONTHS.matcher(Wording.plain(text));
        return match.matches()
                ? month(match.group(1), match.group(2))
                        + " to "
                        + month(match.group(3), match.group(4))
                : text;
    }

    private static String month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).format(IN_WORDS);
    }
}
