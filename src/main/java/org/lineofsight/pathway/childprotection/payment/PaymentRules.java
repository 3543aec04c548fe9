package org.lineofsight.pathway.childprotection.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of a payment for a report. */
final class PaymentRules {

    private static final String SCHEME =
            "East and North Hertfordshire CCG safeguarding report 2019-20: practices are paid for submitted safeguarding reports, agreed with the local medical committee";

    private PaymentRules() {}

    @Basis(SCHEME + "; that nothing is held is an answer and no report")
    static PaymentStatus aReportIsPaidAndAnAnswerWithoutOneIsNot(boolean report) {
        return report ? PaymentStatus.RECEIVED : PaymentStatus.NOT_DUE;
    }

    @Basis(
            "Local procedure: a payment takes one of the steps that are open to it, so nothing is paid twice")
    static void theStepIsOpen(ReportPayment payment, PaymentStep step) {
        if (!step.from().contains(payment.status())) {
            throw new RuleBroken(
                    "payment.step",
                    "This payment is “%s”, which does not allow that"
                            .formatted(payment.status().label()));
        }
    }

    @Basis(SCHEME + "; the fee is the one of the scheme on the day of asking")
    static BigDecimal theSchemeHasAFee(@Nullable BigDecimal fee) {
        if (fee == null) {
            throw new RuleBroken(
                    "payment.no-fee",
                    "The scheme has no fee for the day on which this was asked. Add it first");
        }
        return fee;
    }

    @Basis(
            "Local procedure: a refusal, and what is taken back, say why; a payment has its reference")
    static void itSaysWhatItHasTo(PaymentStep step, String words) {
        if (step.question() != null && words.isBlank()) {
            throw new RuleBroken(
                    "payment.words", "words", "Answer this: “%s”".formatted(step.question()));
        }
    }

    @Basis("Local procedure: a payment is made between the day the report came and today")
    static LocalDate theDayOfPaymentIsThere(
            Optional<LocalDate> paidOn, @Nullable LocalDate receivedOn, LocalDate today) {
        return paidOn.filter(day -> !day.isAfter(today))
                .filter(day -> receivedOn == null || !day.isBefore(receivedOn))
                .orElseThrow(() ->
                        new RuleBroken(
                                "payment.paid-on",
                                "paidOn",
                                "Enter the day it was paid, between the day the report came and today"));
    }

    @Basis(SCHEME)
    static BigDecimal aFeeIsPoundsAndPence(Optional<BigDecimal> amount) {
        return amount.orElseThrow(() ->
                new RuleBroken(
                        "payment.amount",
                        "amount",
                        "Enter the fee in pounds and pence, such as 47.50, up to 10,000"));
    }

    @Basis(
            "Local procedure: one fee for a section and a day; another is agreed from another day on")
    static void thereIsNoFeeFromThatDay(boolean there) {
        if (there) {
            throw new RuleBroken(
                    "payment.fee-there",
                    "since",
                    "There is a fee from that day already. Agree another from another day on");
        }
    }
}
