package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.pathway.childprotection.voices.ChildsAge;
import org.lineofsight.pathway.childprotection.voices.ChildsVoice;
import org.lineofsight.platform.rules.NotVisible;

/**
 * A section 47 enquiry as the case's people see it.
 *
 * @param discussedAt when the strategy discussion was held that decided on it
 * @param policeLead the officer who leads for the police; absent in an enquiry of children’s social
 *     care alone, and until it is written
 * @param findings absent until they are written
 * @param sent absent while it is being written
 * @param agreedAt when a manager agreed, which concludes it; absent until then
 * @param told what the agencies are told of it; absent until somebody tells them
 */
public record Enquiry(
        EnquiryId id,
        CaseId caseId,
        String reference,
        StrategyDiscussionId discussion,
        Instant discussedAt,
        StrategyDiscussion.Section47 kind,
        String begunBy,
        WritingStatus status,
        @Nullable String policeLead,
        @Nullable String findings,
        @Nullable Sent sent,
        @Nullable Instant agreedAt,
        @Nullable Told told,
        int version,
        List<Child> children) {

    /** How clocks call it. */
    public static final String KIND = "enquiry";

    /** What an enquiry concludes for a child. Stored by name. */
    public enum Outcome {
        NOT_SUBSTANTIATED("Concerns not substantiated"),
        NO_CONTINUING_RISK("Concerns substantiated, child not judged to be at continuing risk"),
        CONTINUING_RISK("Concerns substantiated, child judged to be at continuing risk");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean substantiated() {
            return this != NOT_SUBSTANTIATED;
        }
    }

    /** Who sent it to a manager, and when. */
    public record Sent(UUID account, String by, Instant at) {}

    /** What the agencies are told. */
    public record Told(String words, String by, Instant at) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Told[" + at + "]";
        }
    }

    /** A manager's reason for no conference. */
    public record NoConference(String because, String by, Instant at) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "NoConference[" + at + "]";
        }
    }

    /**
     * A child it is about.
     *
     * @param medical what the strategy discussion decided; absent where it did not
     * @param outcome absent until it is written
     * @param why absent until it is written
     * @param conferenceHeldOn absent where none was held
     * @param noConference absent unless a manager decided against one
     */
    public record Child(
            UUID id,
            String name,
            String birth,
            ChildsAge age,
            StrategyDiscussion.@Nullable Medical medical,
            ChildsVoice voice,
            @Nullable Outcome outcome,
            @Nullable String why,
            @Nullable LocalDate conferenceHeldOn,
            @Nullable NoConference noConference) {

        /** A conference is due and was neither held nor decided against. */
        boolean needsConference() {
            return outcome == Outcome.CONTINUING_RISK
                    && conferenceHeldOn == null
                    && noConference == null;
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[" + id + "]";
        }
    }

    public String address() {
        return address(id);
    }

    static String address(EnquiryId id) {
        return "/child-protection/enquiries/" + id;
    }

    public Subject subject() {
        return Subject.of(KIND, id);
    }

    public String names() {
        return children.stream().map(Child::name).collect(Collectors.joining(", "));
    }

    /**
     * @throws NotVisible where it is not about this child
     */
    Child requireChild(UUID child) {
        return children.stream()
                .filter(each -> each.id().equals(child))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    public boolean concluded() {
        return status == WritingStatus.AGREED;
    }

    /** Everything that is asked is answered. */
    public boolean whole() {
        return findings != null
                && (policeLead != null || kind == StrategyDiscussion.Section47.SINGLE)
                && children.stream()
                        .allMatch(each -> each.voice().answered() && each.outcome() != null);
    }

    /** The children for whom a conference is to be called. */
    public List<Child> forConference() {
        return concluded() ? children.stream().filter(Child::needsConference).toList() : List.of();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Enquiry[" + id + "]";
    }
}
