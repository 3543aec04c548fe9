package org.lineofsight.pathway.childprotection.payment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/** The payment of one report, with what happened to it, the latest first. */
public record PaymentPage(ReportPayment payment, List<Step> steps, boolean officer) {

    /**
     * @param words absent where nothing was written
     */
    public record Step(String step, @Nullable String words, String by, Instant at) {

        public String label() {
            return switch (step) {
                case "ASKED" -> "Report asked for";
                case "RECEIVED" -> "Report received";
                case "NOT_DUE" -> "Answered that nothing can be told: no fee is due";
                case "JUDGED" -> "Judged by the standards";
                case "WITHDRAWN" -> "Not needed any more";
                default ->
                        Arrays.stream(PaymentStep.values())
                                .filter(each -> each.name().equals(step))
                                .map(PaymentStep::label)
                                .findFirst()
                                .orElse(step);
            };
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Step[" + step + "]";
        }
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Practice", payment.agency()),
                SummaryRow.of("Fee", Pounds.inWords(payment.fee())),
                SummaryRow.of("Status", payment.status().label()));
    }

    public List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of("Asked", InWords.date(payment.askedOn())),
                SummaryRow.of("Under", payment.section().words()),
                SummaryRow.of("Reply by", InWords.date(payment.replyBy())),
                SummaryRow.of(
                        "Received",
                        payment.receivedOn() == null
                                ? null
                                : InWords.date(payment.receivedOn()) + ", " + payment.came()),
                SummaryRow.of("Quality", payment.quality()),
                SummaryRow.of(
                        "Paid",
                        payment.paidOn() == null
                                ? null
                                : InWords.date(payment.paidOn()) + ", " + payment.payment()));
    }
}
