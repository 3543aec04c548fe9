package org.lineofsight.pathway.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Option;

/**
 * A plan for children of a case, as those who work on it see it, in every agency.
 *
 * @param conference that made it; absent for a child in need plan
 * @param safety what keeps the children safe, or well, while the plan is worked on
 * @param contingency what happens if it does not work
 * @param endedOn absent while a child still has it
 * @param meetings core groups or reviews, the latest first
 */
public record Plan(
        PlanId id,
        CaseId caseId,
        Kind kind,
        String reference,
        LocalDate beganOn,
        @Nullable ConferenceId conference,
        String safety,
        String contingency,
        @Nullable LocalDate endedOn,
        int version,
        List<Child> children,
        List<Outcome> outcomes,
        List<Meeting> meetings) {

    /** How clocks, meetings and actions call it. */
    public static final String KIND = "plan";

    /** Under which duty. Stored by name. */
    public enum Kind {
        CHILD_PROTECTION("Child protection plan", "Core group", "core group"),
        CHILD_IN_NEED("Child in need plan", "Review of the plan", "review");

        private final String label;
        private final String meeting;
        private final String meetingInSentence;

        Kind(String label, String meeting, String meetingInSentence) {
            this.label = label;
            this.meeting = meeting;
            this.meetingInSentence = meetingInSentence;
        }

        public String label() {
            return label;
        }

        /** What those around the child call their meeting. */
        public String meeting() {
            return meeting;
        }

        public String meetingInSentence() {
            return meetingInSentence;
        }
    }

    /** Whether a child had such a plan before, here or anywhere. Stored by name. */
    public enum Earlier {
        NONE("None before"),
        SOME("Had one before"),
        NOT_KNOWN("Not known whether there was one before");

        private final String label;

        Earlier(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Why a child no longer has the plan. Stored by name. */
    public enum EndReason {
        NO_LONGER_AT_RISK("No longer at risk of significant harm, decided by a review conference"),
        NEEDS_MET("The outcomes are achieved"),
        EARLY_HELP("Stepped down to early help"),
        STEPPED_UP("Stepped up to a child protection plan"),
        CONSENT_WITHDRAWN("The family no longer agrees"),
        LOOKED_AFTER("Became looked after"),
        MOVED("Moved for good to another authority, which has taken it over"),
        ADULT("Turned 18"),
        DIED("Died");

        private final String label;

        EndReason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static List<Option> options(Kind kind) {
            return toChoose(kind).stream()
                    .map(reason -> Option.of(reason.name(), reason.label()))
                    .toList();
        }

        /** What somebody may choose, without a conference deciding it. */
        static List<EndReason> toChoose(Kind kind) {
            return kind == Kind.CHILD_PROTECTION
                    ? List.of(LOOKED_AFTER, MOVED, ADULT, DIED)
                    : List.of(
                            NEEDS_MET,
                            EARLY_HELP,
                            CONSENT_WITHDRAWN,
                            LOOKED_AFTER,
                            MOVED,
                            ADULT,
                            DIED);
        }
    }

    /**
     * A child with the plan.
     *
     * @param earlierEndedOn when the plan before ended; absent where there was none or nobody knows
     * @param category the latest; absent for a child in need plan
     */
    public record Child(
            UUID id,
            UUID person,
            String name,
            String birth,
            LocalDate beganOn,
            Earlier earlier,
            @Nullable LocalDate earlierEndedOn,
            @Nullable LocalDate endedOn,
            @Nullable EndReason endReason,
            List<Category> categories) {

        public Optional<CategoryOfAbuse> category() {
            return categories.isEmpty()
                    ? Optional.empty()
                    : Optional.of(categories.getLast().category());
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[" + id + "]";
        }
    }

    /** A category and the day from which it holds. */
    public record Category(LocalDate from, CategoryOfAbuse category) {}

    /** What is to be different for the children, how one will know, and how it goes. */
    public record Outcome(
            UUID id,
            int place,
            String outcome,
            String measure,
            LocalDate wantedBy,
            int version,
            List<Judgement> progress) {

        public Optional<Judgement> latest() {
            return progress.isEmpty() ? Optional.empty() : Optional.of(progress.getLast());
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Outcome[" + id + "]";
        }
    }

    /** How an outcome goes. Stored by name. */
    public enum Progress {
        ACHIEVED("Achieved"),
        BETTER("Better"),
        SAME("The same"),
        WORSE("Worse"),
        NOT_KNOWN("Not known");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was said of an outcome on a day. */
    public record Judgement(LocalDate on, Progress progress, String words, String by) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Judgement[" + progress + "]";
        }
    }

    /**
     * A core group or a review.
     *
     * @param meeting absent until it is called
     * @param heldOn absent until somebody wrote down what came of it
     */
    public record Meeting(
            UUID id,
            Instant calledAt,
            @Nullable MeetingId meeting,
            @Nullable LocalDate heldOn,
            @Nullable String summary,
            @Nullable String writtenBy) {

        public boolean held() {
            return heldOn != null;
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Meeting[" + id + "]";
        }
    }

    public String address() {
        return "/child-protection/plans/" + id;
    }

    /** "Child protection plan P-2611-7K2P". */
    public String title() {
        return kind.label() + " " + reference;
    }

    public Subject subject() {
        return Subject.of(KIND, id);
    }

    /** Those who still have it. */
    public List<Child> current() {
        return children.stream().filter(child -> child.endedOn() == null).toList();
    }

    public Optional<Child> child(UUID child) {
        return children.stream().filter(each -> each.id().equals(child)).findFirst();
    }

    /** "Rowan Penhallow, Ash Penhallow". */
    public String names() {
        return children.stream().map(Child::name).collect(Collectors.joining(", "));
    }

    /** A meeting that was called and of which nobody has written what came of it. */
    public Optional<Meeting> waiting() {
        return meetings.stream().filter(each -> !each.held()).findFirst();
    }

    /**
     * Whether it has lasted two years or more, which the Children in Need census counts.
     *
     * @param today where it still runs
     */
    public boolean overTwoYears(LocalDate today) {
        return !PlanRules.twoYearsAfter(beganOn).isAfter(endedOn == null ? today : endedOn);
    }

    public String began() {
        return InWords.date(beganOn);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Plan[" + id + "]";
    }
}
