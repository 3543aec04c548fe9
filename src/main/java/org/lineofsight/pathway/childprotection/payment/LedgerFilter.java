package org.lineofsight.pathway.childprotection.payment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ledger, as the address says it.
 *
 * @param from the first day of asking, and {@code until} the last
 * @param agency one practice; absent for all
 * @param status absent for all
 */
record LedgerFilter(
        LocalDate from, LocalDate until, @Nullable UUID agency, @Nullable PaymentStatus status) {

    /** What the address does not say, or says wrongly: this financial year, all practices. */
    static LedgerFilter of(
            @Nullable String from,
            @Nullable String until,
            @Nullable String agency,
            @Nullable String status,
            LocalDate today) {
        var april = LocalDate.of(today.getYear(), 4, 1);
        var start = today.isBefore(april) ? april.minusYears(1) : april;
        return new LedgerFilter(
                day(from, start),
                day(until, start.plusYears(1).minusDays(1)),
                uuid(agency),
                Arrays.stream(PaymentStatus.values())
                        .filter(each -> each.name().equals(status))
                        .findFirst()
                        .orElse(null));
    }

    LedgerFilter in(@Nullable PaymentStatus other) {
        return new LedgerFilter(from, until, agency, other);
    }

    /** "from=2026-04-01&until=2027-03-31". */
    String query() {
        return "from=%s&until=%s%s%s"
                .formatted(
                        from,
                        until,
                        agency == null ? "" : "&agency=" + agency,
                        status == null ? "" : "&status=" + status);
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
