package org.lineofsight.pathway.childprotection.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.voices.ChildsAge;
import org.lineofsight.pathway.childprotection.voices.ChildsVoice;
import org.lineofsight.platform.rules.NotVisible;

/**
 * A child and family assessment of some or all children of a case.
 *
 * @param referredAt when the referral was received; absent for a later assessment, which has no
 *     referral of its own and is counted from its start only
 * @param parentsWords absent until it is written
 * @param analysis absent until it is written
 * @param sent absent while it is being written
 * @param agreedAt absent until a manager agrees it
 */
public record Assessment(
        AssessmentId id,
        CaseId caseId,
        Cause cause,
        @Nullable Instant referredAt,
        Instant beganAt,
        String begunBy,
        WritingStatus status,
        @Nullable String parentsWords,
        @Nullable String analysis,
        @Nullable Sent sent,
        @Nullable Instant agreedAt,
        int version,
        List<Child> children) {

    /** How clocks call it. */
    public static final String KIND = "assessment";

    /** What an assessment is begun out of. Stored by name. */
    public enum Cause {
        REFERRAL("What the front door handed over"),
        SECTION_47("A section 47 enquiry"),
        CHANGE("Something that has changed for a child of an open case");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether factors were found at the end. Stored by name; not answered is neither. */
    public enum Factors {
        FOUND("These were found"),
        NONE("No factors: none was found, and nothing further is done");

        private final String label;

        Factors(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What comes of it for a child. Stored by name. */
    public enum Outcome {
        NO_FURTHER_ACTION("No further action"),
        CHILD_IN_NEED("Child in need plan"),
        SECTION_47("Strategy discussion (section 47)"),
        EARLY_HELP("Step down to early help"),
        OTHER("Something else");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Something is still done for the child. */
        boolean goesOn() {
            return this != NO_FURTHER_ACTION && this != EARLY_HELP;
        }
    }

    /** Who sent it to a manager, and when. */
    public record Sent(UUID account, String by, Instant at) {}

    /**
     * What was found for a child, and what comes of it.
     *
     * @param codes none where {@code factors} says so
     */
    public record Result(Factors factors, List<String> codes, Outcome outcome, String why) {

        /** "Neglect, Young carer", or that there were none. */
        public String factorsInWords() {
            return factors == Factors.NONE
                    ? "No factors found"
                    : codes.stream()
                            .map(code ->
                                    AssessmentFactor.find(code)
                                            .map(AssessmentFactor::label)
                                            .orElse(code))
                            .collect(Collectors.joining("\n"));
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Result[" + outcome + "]";
        }
    }

    /**
     * A child it is about.
     *
     * @param result absent until it is written
     */
    public record Child(
            UUID id,
            String name,
            String birth,
            ChildsAge age,
            ChildsVoice voice,
            @Nullable Result result) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[" + id + "]";
        }
    }

    /** Another day, agreed with a manager; the clocks are not moved by it. */
    public record Extension(String because, LocalDate until, String agreedBy, Instant agreedAt) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Extension[" + until + "]";
        }
    }

    public String address() {
        return "/child-protection/assessments/" + id;
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

    /** Everything that is asked is answered. */
    public boolean whole() {
        return parentsWords != null
                && analysis != null
                && children.stream()
                        .allMatch(each -> each.voice().answered() && each.result() != null);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Assessment[" + id + "]";
    }
}
