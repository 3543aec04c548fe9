package org.lineofsight.pathway.childprotection.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;

/**
 * The ledger.
 *
 * @param agency the practice that was chosen; empty for all
 * @param query what the file is asked for with
 * @param next the page after this one; absent on the last
 */
public record LedgerPage(
        LocalDate from,
        LocalDate until,
        String agency,
        String status,
        List<Option> practices,
        List<Choice> statuses,
        List<Total> totals,
        List<Month> months,
        List<ReportPayment> rows,
        String query,
        @Nullable String next) {

    /**
     * One practice and section.
     *
     * @param withoutFee reports that are due and have no fee, so that no sum holds them
     * @param toApprove in pounds, as {@code toPay} and {@code paid}
     */
    public record Total(
            String agency,
            Section section,
            int asked,
            int received,
            int inTime,
            int withoutFee,
            BigDecimal toApprove,
            BigDecimal toPay,
            BigDecimal paid,
            int refused) {}

    /**
     * One month of asking.
     *
     * @param open in pounds, received and not paid or refused yet
     */
    public record Month(
            YearMonth month,
            int asked,
            int received,
            int inTime,
            BigDecimal open,
            BigDecimal paid) {

        /** "November 2026". */
        public String inWords() {
            return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK));
        }
    }

    public int count(ToIntFunction<Total> of) {
        return totals.stream().mapToInt(of).sum();
    }

    public BigDecimal sum(Function<Total, BigDecimal> of) {
        return totals.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
