package org.lineofsight.kernel.timescales;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The working days that this node counts with: the bank holidays of the release, and those uploaded
 * since. A change made on another node is here within a minute.
 */
@Component
public class WorkingCalendar {

    private volatile Edition edition = Edition.of(BankHolidays.shipped());

    public WorkingDays workingDays() {
        return edition.workingDays;
    }

    /**
     * Counts with these from now on. Called when an upload is confirmed, here or on another node.
     */
    public void countWith(BankHolidays holidays) {
        if (!holidays.equals(edition.workingDays.bankHolidays())) {
            edition = Edition.of(holidays);
        }
    }

    /** The days and the name of the set they belong to, which always go together. */
    Edition edition() {
        return edition;
    }

    /**
     * @param name the same on every node that counts with the same days
     */
    record Edition(WorkingDays workingDays, String name) {

        static Edition of(BankHolidays holidays) {
            var days =
                    holidays.all().stream()
                            .map(holiday -> holiday.date().toString())
                            .collect(
                                    Collectors.joining(
                                            " ", "", " until " + holidays.publishedUntil()));
            return new Edition(
                    new WorkingDays(holidays),
                    UUID.nameUUIDFromBytes(days.getBytes(StandardCharsets.UTF_8)).toString());
        }
    }
}
