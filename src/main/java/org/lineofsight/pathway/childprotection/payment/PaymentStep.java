package org.lineofsight.pathway.childprotection.payment;

import static org.lineofsight.pathway.childprotection.payment.PaymentStatus.APPROVED;
import static org.lineofsight.pathway.childprotection.payment.PaymentStatus.PAID;
import static org.lineofsight.pathway.childprotection.payment.PaymentStatus.RECEIVED;
import static org.lineofsight.pathway.childprotection.payment.PaymentStatus.REFUSED;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a payments officer can do with a payment, from where to where. What happens to the report
 * itself (asked, received, withdrawn) happens where it is asked for. Stored by name.
 */
public enum PaymentStep {
    APPROVE("Approve the fee", "Fee approved", Set.of(RECEIVED), APPROVED, null),
    REFUSE(
            "Refuse the fee",
            "Fee refused",
            Set.of(RECEIVED, APPROVED),
            REFUSED,
            "Why is it refused?"),
    PAY(
            "Record that it is paid",
            "Paid",
            Set.of(APPROVED),
            PAID,
            "What is the reference of the payment?"),
    TAKE_BACK_APPROVAL(
            "Take the approval back",
            "Approval taken back",
            Set.of(APPROVED),
            RECEIVED,
            "Why is it taken back?"),
    TAKE_BACK_REFUSAL(
            "Take the refusal back",
            "Refusal taken back",
            Set.of(REFUSED),
            RECEIVED,
            "Why is it taken back?"),
    TAKE_BACK_PAYMENT(
            "It was not paid after all",
            "Not paid after all",
            Set.of(PAID),
            APPROVED,
            "What happened to the payment?");

    private final String act;
    private final String label;
    private final Set<PaymentStatus> from;
    private final PaymentStatus to;
    private final @Nullable String question;

    PaymentStep(
            String act,
            String label,
            Set<PaymentStatus> from,
            PaymentStatus to,
            @Nullable String question) {
        this.act = act;
        this.label = label;
        this.from = from;
        this.to = to;
        this.question = question;
    }

    /** On a button. */
    public String act() {
        return act;
    }

    /** In the history. */
    public String label() {
        return label;
    }

    public Set<PaymentStatus> from() {
        return from;
    }

    public PaymentStatus to() {
        return to;
    }

    /** What has to be written with it; absent where nothing has. */
    public @Nullable String question() {
        return question;
    }

    /** For addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
