package org.lineofsight.pathway.childprotection.payment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** What is written with a step of a payment, as typed. */
public record PaymentForm(
        int version,
        @Size(max = 2_000, message = "This must be 2,000 characters or fewer") @Nullable String words,
        TypedDate paidOn) {

    public PaymentForm(int version, @Nullable String words, @Nullable TypedDate paidOn) {
        this.version = version;
        this.words = words;
        this.paidOn = paidOn == null ? TypedDate.empty() : paidOn;
    }

    String stripped() {
        return words == null ? "" : words.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "PaymentForm[***]";
    }
}
