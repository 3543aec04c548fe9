package org.lineofsight.kernel.timescales.bankholidays;

import java.time.LocalDate;
import org.lineofsight.kernel.timescales.BankHoliday;
import org.lineofsight.kernel.timescales.BankHolidayFileRefused;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.time.InWords;

/** When a newer file may take the place of the bank holidays that are counted with. */
final class BankHolidayRules {

    private static final String SOURCE =
            "Local rule: dates that were given to people stay explainable";

    private BankHolidayRules() {}

    /**
     * Years that GOV.UK has dropped from the beginning of its file are kept from what is held; but
     * within the years that a file has, the past does not change.
     */
    @Basis(SOURCE)
    static void nothingPastIsLost(BankHolidays held, BankHolidays newer, LocalDate today) {
        var lost =
                held.between(newer.publishedFrom(), today).stream()
                        .filter(holiday -> !newer.isBankHoliday(holiday.date()))
                        .toList();
        if (!lost.isEmpty()) {
            throw new BankHolidayFileRefused(
                    "The file leaves out %s that %s passed, such as %s on %s. Due dates were worked out with %s."
                            .formatted(
                                    InWords.count(lost.size(), "bank holiday"),
                                    lost.size() == 1 ? "has" : "have",
                                    lost.getFirst().title(),
                                    InWords.date(lost.getFirst().date()),
                                    lost.size() == 1 ? "it" : "them"));
        }
    }

    @Basis(SOURCE)
    static void nothingPastIsAdded(BankHolidays held, BankHolidays newer, LocalDate today) {
        var added =
                newer.between(held.publishedFrom(), today).stream()
                        .filter(holiday -> !held.isBankHoliday(holiday.date()))
                        .map(BankHoliday::date)
                        .findFirst();
        added.ifPresent(date -> {
            throw new BankHolidayFileRefused(
                    "The file has a bank holiday on %s, which has passed without one."
                            .formatted(InWords.date(date)));
        });
    }

    @Basis(SOURCE)
    static void theFileCoversToday(BankHolidays newer, LocalDate today) {
        if (newer.publishedFrom().isAfter(today)) {
            throw new BankHolidayFileRefused(
                    "The file begins in %d. It must have the whole of %d."
                            .formatted(newer.publishedFrom().getYear(), today.getYear()));
        }
    }

    @Basis("GOV.UK publishes two years ahead and does not take years back")
    static void theFileIsNotOlder(BankHolidays held, BankHolidays newer) {
        if (newer.publishedUntil().isBefore(held.publishedUntil())) {
            throw new BankHolidayFileRefused(
                    "The file ends on %s, but bank holidays are already held until %s. It is an older file."
                            .formatted(
                                    InWords.date(newer.publishedUntil()),
                                    InWords.date(held.publishedUntil())));
        }
    }
}
