package org.lineofsight.kernel.timescales;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shape of {@code https://www.gov.uk/bank-holidays.json}, and everything that can be wrong with
 * a file.
 */
final class GovUkBankHolidayFile {

    static final String DIVISION = "england-and-wales";

    private static final String WHAT_TO_DO =
            " Download https://www.gov.uk/bank-holidays.json and upload that file as it is.";

    /**
     * Banking and Financial Dealings Act 1971 with the common-law days: fewer in a whole year means
     * a damaged file.
     */
    private static final int FEWEST_IN_A_YEAR = 8;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private GovUkBankHolidayFile() {}

    static BankHolidays read(String text) {
        if (text.isBlank()) {
            throw new BankHolidayFileRefused("The file is empty." + WHAT_TO_DO);
        }
        var holidays = new ArrayList<BankHoliday>();
        var seen = new TreeMap<LocalDate, String>();
        for (var event : events(tree(text))) {
            var holiday = holiday(event, holidays.size() + 1);
            var other = seen.put(holiday.date(), holiday.title());
            if (other != null) {
                throw new BankHolidayFileRefused(
                        "The file has two bank holidays on %s: “%s” and “%s”."
                                .formatted(InWords.date(holiday.date()), other, holiday.title()));
            }
            holidays.add(holiday);
        }
        if (holidays.isEmpty()) {
            throw new BankHolidayFileRefused(
                    "The England and Wales division of the file has no bank holidays in it."
                            + WHAT_TO_DO);
        }
        everyYearIsWhole(seen);
        return BankHolidays.of(holidays);
    }

    private static JsonNode tree(String text) {
        try {
            // A byte order mark is put there by some editors on saving, and means nothing.
            return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JacksonException e) {
            throw new BankHolidayFileRefused(
                    text.stripLeading().startsWith("<")
                            ? "This is a web page and not the GOV.UK bank holidays file."
                                    + WHAT_TO_DO
                            : "The file could not be read: it is not JSON, or it is damaged."
                                    + WHAT_TO_DO,
                    e);
        }
    }

    private static Iterable<JsonNode> events(JsonNode file) {
        if (!file.isObject()) {
            throw new BankHolidayFileRefused(
                    "This is not the GOV.UK bank holidays file." + WHAT_TO_DO);
        }
        var division = file.get(DIVISION);
        if (division == null) {
            throw new BankHolidayFileRefused(
                    "The file has no England and Wales division." + WHAT_TO_DO);
        }
        var events = division.get("events");
        if (events == null || !events.isArray()) {
            throw new BankHolidayFileRefused(
                    "The England and Wales division of the file has no list of bank holidays."
                            + WHAT_TO_DO);
        }
        return events;
    }

    private static BankHoliday holiday(JsonNode event, int number) {
        var title = text(event, "title");
        var date = text(event, "date");
        if (title == null || title.isBlank()) {
            throw new BankHolidayFileRefused(
                    "Bank holiday number %d in the England and Wales division has no title."
                            .formatted(number));
        }
        if (date == null) {
            throw new BankHolidayFileRefused(
                    "“%s” (number %d in the England and Wales division) has no date."
                            .formatted(title, number));
        }
        var notes = text(event, "notes");
        try {
            return new BankHoliday(
                    LocalDate.parse(date), title.strip(), notes == null ? "" : notes.strip());
        } catch (DateTimeParseException e) {
            throw new BankHolidayFileRefused(
                    "“%s” (number %d in the England and Wales division) has the date “%s”, which is not a date written as year-month-day."
                            .formatted(title, number, date),
                    e);
        }
    }

    private static @Nullable String text(JsonNode event, String name) {
        var value = event.get(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    /**
     * The last year may still be growing; a year before it with too few days, or none, is a damaged
     * file.
     */
    private static void everyYearIsWhole(TreeMap<LocalDate, String> dates) {
        var last = dates.lastKey().getYear();
        for (var year = dates.firstKey().getYear(); year < last; year++) {
            var days = dates.subMap(LocalDate.ofYearDay(year, 1), LocalDate.ofYearDay(year + 1, 1));
            if (days.size() < FEWEST_IN_A_YEAR) {
                throw new BankHolidayFileRefused(
                        "The file has %s for %d. England and Wales has at least %d in a year, so some are missing."
                                .formatted(
                                        InWords.count(days.size(), "bank holiday"),
                                        year,
                                        FEWEST_IN_A_YEAR));
            }
        }
    }
}
