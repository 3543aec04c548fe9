package org.lineofsight.pathway.childprotection.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.ReportPaymentId;
import org.lineofsight.pathway.childprotection.Section;

/**
 * What is paid for one report.
 *
 * @param reference of the request, the only thing here that leads to it
 * @param receivedOn absent until the report is here
 * @param standards how many of the standards apply; absent until it is judged
 * @param fee in pounds; absent where the scheme has none for the day of asking
 * @param payment the reference of the payment; absent until it is paid
 */
public record ReportPayment(
        ReportPaymentId id,
        int version,
        String reference,
        Section section,
        String agency,
        LocalDate askedOn,
        LocalDate replyBy,
        @Nullable LocalDate receivedOn,
        @Nullable Integer standards,
        @Nullable Integer standardsMet,
        @Nullable BigDecimal fee,
        PaymentStatus status,
        @Nullable String payment,
        @Nullable LocalDate paidOn) {

    public String address() {
        return "/report-payments/" + id;
    }

    public boolean inTime() {
        return receivedOn != null && !receivedOn.isAfter(replyBy);
    }

    /** "In time", "3 days late", "Not here yet". */
    public String came() {
        if (receivedOn == null) {
            return "Not here yet";
        }
        if (inTime()) {
            return "In time";
        }
        var days = receivedOn.toEpochDay() - replyBy.toEpochDay();
        return days + (days == 1 ? " day late" : " days late");
    }

    /** "5 of 6 standards met"; "Not judged yet". */
    public String quality() {
        return standards == null
                ? "Not judged yet"
                : "%d of %d standards met".formatted(standardsMet, standards);
    }

    public List<PaymentStep> steps() {
        return Arrays.stream(PaymentStep.values())
                .filter(step -> step.from().contains(status))
                .toList();
    }
}
