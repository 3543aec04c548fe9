package org.lineofsight.pathway.frontdoor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;

/** What a system may read of the referrals that it sent: never the front door's own reasoning. */
public interface SentReferrals {

    /**
     * Where one stands. That the outcome has reached the referrer is noted.
     *
     * @throws NotVisible when it is not there, or was not sent by this account
     */
    Sent require(ContactId id, Actor by);

    /**
     * Those received at that moment or later, the oldest first; without messages.
     *
     * @param after the last one of the page before; absent for the first page
     */
    List<Sent> since(Instant since, @Nullable ContactId after, int rows, Actor by);

    /** How far it has come, as the referrer may know it. */
    enum Standing {
        WAITING,
        DECIDED,
        TOLD
    }

    /**
     * One referral.
     *
     * @param decisionDue absent where no clock runs
     * @param outcome absent until the referrer is told
     */
    record Sent(
            ContactId id,
            String reference,
            Instant receivedAt,
            Standing status,
            @Nullable Instant decisionDue,
            @Nullable Told outcome,
            List<Message> messages) {}

    /**
     * What the referrer is told: the outcome that goes furthest, and each child's in their order.
     */
    record Told(
            Outcome outcome,
            LevelOfNeed level,
            List<OfChild> children,
            String message,
            String sentBy,
            Instant sentAt) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Told[" + outcome + "]";
        }
    }

    record OfChild(Outcome outcome, LevelOfNeed level) {}

    /** What one side wrote to the other. */
    record Message(boolean fromReferrer, String author, String words, Instant sentAt) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Message[***]";
        }
    }
}
