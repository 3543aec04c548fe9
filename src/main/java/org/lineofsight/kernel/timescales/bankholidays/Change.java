package org.lineofsight.kernel.timescales.bankholidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lineofsight.kernel.timescales.BankHoliday;
import org.lineofsight.kernel.timescales.BankHolidays;

/**
 * One day on which two sets of bank holidays differ.
 *
 * @param what "Added", "Removed" or "Renamed"
 * @param holiday in words, as it will be; as it was for one that is removed
 */
record Change(String what, LocalDate date, String holiday) {

    static List<Change> between(BankHolidays held, BankHolidays updated) {
        var dates = new TreeSet<LocalDate>();
        held.all().forEach(holiday -> dates.add(holiday.date()));
        updated.all().forEach(holiday -> dates.add(holiday.date()));
        var changes = new ArrayList<Change>();
        for (var date : dates) {
            var before = held.on(date).map(BankHoliday::inWords);
            var after = updated.on(date).map(BankHoliday::inWords);
            if (before.isEmpty()) {
                after.ifPresent(holiday -> changes.add(new Change("Added", date, holiday)));
            } else if (after.isEmpty()) {
                changes.add(new Change("Removed", date, before.get()));
            } else if (!before.equals(after)) {
                changes.add(new Change("Renamed", date, before.get() + " becomes " + after.get()));
            }
        }
        return changes;
    }

    boolean movesDueDates() {
        return !what.equals("Renamed");
    }
}
