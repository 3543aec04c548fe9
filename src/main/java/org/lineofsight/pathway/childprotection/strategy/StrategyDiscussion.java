package org.lineofsight.pathway.childprotection.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;

/**
 * A strategy discussion: why it is needed, and what the agencies decided in it.
 *
 * @param trigger what made it necessary
 * @param meeting where they talk; absent until it is called
 * @param decision absent until it is made
 */
public record StrategyDiscussion(
        StrategyDiscussionId id,
        CaseId caseId,
        String trigger,
        boolean atOnce,
        Instant neededAt,
        String calledBy,
        @Nullable MeetingId meeting,
        @Nullable Decision decision,
        int version,
        List<Child> children) {

    /** How clocks and meetings call it. */
    public static final String KIND = "strategy-discussion";

    /** Whether there is reasonable cause to suspect significant harm. Stored by name. */
    public enum Threshold {
        MET("Yes: a section 47 enquiry begins"),
        NOT_MET("No");

        private final String label;

        Threshold(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Who makes the section 47 enquiry. Stored by name. */
    public enum Section47 {
        SINGLE("Single agency: children’s social care"),
        JOINT("Joint: children’s social care and police");

        private final String label;

        Section47(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether a child needs a child protection medical. Stored by name. */
    public enum Medical {
        NEEDED("Needed"),
        NOT_NEEDED("Not needed");

        private final String label;

        Medical(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What was decided.
     *
     * @param evidence for the threshold being met, or not
     * @param section47 absent where the threshold is not met
     * @param immediateSafety what keeps the children safe now
     * @param nextOn when they talk again; absent where nothing was agreed
     */
    public record Decision(
            Threshold threshold,
            String evidence,
            @Nullable Section47 section47,
            String immediateSafety,
            @Nullable LocalDate nextOn,
            String decidedBy,
            Instant decidedAt) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Decision[" + threshold + "]";
        }
    }

    /**
     * A child it is about; siblings are considered each on their own.
     *
     * @param medical absent until it is decided
     * @param medicalWhy why it is needed or not; absent where nobody wrote it
     */
    public record Child(
            UUID id,
            String name,
            String birth,
            @Nullable Medical medical,
            @Nullable String medicalWhy) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[" + id + "]";
        }
    }

    public String address() {
        return "/child-protection/strategy-discussions/" + id;
    }

    public Subject subject() {
        return Subject.of(KIND, id);
    }

    public Timescale timescale() {
        return atOnce
                ? ChildProtectionTimescales.STRATEGY_DISCUSSION_AT_ONCE
                : ChildProtectionTimescales.STRATEGY_DISCUSSION;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "StrategyDiscussion[" + id + "]";
    }
}
