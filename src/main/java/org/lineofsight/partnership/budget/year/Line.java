package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.LineId;

/**
 * What money is spent on.
 *
 * @param said the forecast that somebody gave; absent where nobody did
 * @param saidWhy what it rests on; absent where nobody said it
 * @param entries the latest first
 */
public record Line(
        LineId id,
        BudgetId budget,
        String name,
        BigDecimal budgeted,
        @Nullable BigDecimal said,
        @Nullable String saidWhy,
        int version,
        List<Entry> entries) {

    /**
     * @param amount below nought for money that came back
     */
    public record Entry(
            UUID id,
            BigDecimal amount,
            LocalDate on,
            String what,
            String by,
            @Nullable TakenBack takenBack)
            implements Booking {}

    public String address() {
        return "/partnership/budget/lines/" + id;
    }

    public BigDecimal spent() {
        return Booking.sum(entries);
    }

    /** To the end of the year. */
    public BigDecimal forecast() {
        return BudgetRules.forecast(budgeted, spent(), said);
    }

    /** What the forecast rests on. */
    public String basis() {
        if (said != null) {
            return saidWhy == null ? "As somebody said" : saidWhy;
        }
        return spent().compareTo(budgeted) > 0
                ? "More is spent already than was budgeted"
                : "As budgeted";
    }

    public BigDecimal left() {
        return budgeted.subtract(spent());
    }
}
