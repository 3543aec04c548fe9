package org.lineofsight.pathway.childprotection.payment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How the payment of one report stands. Stored by name. */
public enum PaymentStatus {
    ASKED("Asked, no report yet"),
    RECEIVED("Report received, to be approved"),
    NOT_DUE("No fee is due"),
    APPROVED("Approved, to be paid"),
    REFUSED("Refused"),
    PAID("Paid");

    private final String label;

    PaymentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What it may become: by what happens to the report, and by what the officer decides. */
    public Set<PaymentStatus> next() {
        var next = EnumSet.noneOf(PaymentStatus.class);
        Arrays.stream(PaymentStep.values())
                .filter(step -> step.from().contains(this))
                .forEach(step -> next.add(step.to()));
        if (this == ASKED) {
            next.add(NOT_DUE);
        }
        if (this == ASKED || this == NOT_DUE) {
            next.add(RECEIVED);
        }
        return next;
    }
}
