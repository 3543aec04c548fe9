package org.lineofsight.kernel.timescales.bankholidays;

import java.util.List;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;

/**
 * The bank holidays that are counted with.
 *
 * @param until how far they are published, in words
 * @param coming from the beginning of this year
 * @param past the years before, the latest first
 * @param sources the newest first
 */
public record BankHolidaysPage(
        String from,
        String until,
        List<Row> coming,
        List<Row> past,
        List<Source> sources,
        Field file,
        ErrorSummary errors) {

    /** A day in words, and what it is. */
    public record Row(String date, String holiday) {}

    /** Where holidays came from, and when. */
    public record Source(String when, String what, String by) {}
}
