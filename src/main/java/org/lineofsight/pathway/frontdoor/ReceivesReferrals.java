package org.lineofsight.pathway.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;

/** Referrals that do not come through the form, judged by the form's own rules. */
public interface ReceivesReferrals {

    /**
     * @param by the account of the system that sends it, which is told the outcome
     * @throws ReferralRefused when an answer is missing or wrong
     */
    Receipt receive(SystemReferral told, Actor by);

    /**
     * @param decisionDue absent where no clock runs
     */
    record Receipt(
            ContactId id, String reference, Instant receivedAt, @Nullable Instant decisionDue) {}
}
