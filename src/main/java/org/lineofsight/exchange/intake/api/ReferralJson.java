package org.lineofsight.exchange.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ReceivesReferrals.Receipt;
import org.lineofsight.pathway.frontdoor.SentReferrals;

/** Referrals as version 1 answers them. Fields are added to these, and never changed. */
final class ReferralJson {

    private ReferralJson() {}

    record Received(
            UUID id,
            String reference,
            Instant receivedAt,
            @Nullable Instant decisionDue,
            String location) {

        static Received of(Receipt receipt, String location) {
            return new Received(
                    receipt.id().value(),
                    receipt.reference(),
                    receipt.receivedAt(),
                    receipt.decisionDue(),
                    location);
        }
    }

    /**
     * @param messages absent in lists
     */
    record Sent(
            UUID id,
            String reference,
            Instant receivedAt,
            SentReferrals.Standing status,
            @Nullable Instant decisionDue,
            @Nullable Told outcome,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Message> messages) {

        static Sent of(SentReferrals.Sent sent, boolean withMessages) {
            var outcome = sent.outcome();
            return new Sent(
                    sent.id().value(),
                    sent.reference(),
                    sent.receivedAt(),
                    sent.status(),
                    sent.decisionDue(),
                    outcome == null ? null : Told.of(outcome),
                    withMessages ? sent.messages().stream().map(Message::of).toList() : null);
        }
    }

    record Told(
            String outcome,
            String outcomeInWords,
            int level,
            List<OfChild> children,
            String message,
            String toldBy,
            Instant toldAt) {

        static Told of(SentReferrals.Told told) {
            return new Told(
                    told.outcome().name(),
                    told.outcome().label(),
                    told.level().number(),
                    told.children().stream()
                            .map(each ->
                                    new OfChild(
                                            each.outcome().name(),
                                            each.outcome().label(),
                                            each.level().number()))
                            .toList(),
                    told.message(),
                    told.sentBy(),
                    told.sentAt());
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Told[***]";
        }
    }

    record OfChild(String outcome, String outcomeInWords, int level) {}

    record Message(String from, String author, String words, Instant sentAt) {

        static Message of(SentReferrals.Message message) {
            return new Message(
                    message.fromReferrer() ? "REFERRER" : "FRONT_DOOR",
                    message.author(),
                    message.words(),
                    message.sentAt());
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Message[***]";
        }
    }

    /**
     * @param next where the next page is; absent on the last
     */
    record Page(List<Sent> referrals, @Nullable String next) {}
}
