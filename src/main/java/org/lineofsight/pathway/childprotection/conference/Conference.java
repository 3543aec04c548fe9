package org.lineofsight.pathway.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;

/**
 * A child protection conference: what it is to consider, and what was decided.
 *
 * @param countsFrom the day from which its time runs: the strategy discussion, the other
 *     authority's notice, the beginning of the plan or the conference before
 * @param otherAuthority where the children come from with a plan; absent but for a transfer in
 * @param meeting where they talk; absent until it is called
 * @param outcome absent until it is decided
 * @param complaints in the order in which they came
 */
public record Conference(
        ConferenceId id,
        CaseId caseId,
        Kind kind,
        String why,
        LocalDate countsFrom,
        @Nullable String otherAuthority,
        UUID chairAccount,
        String chair,
        String calledBy,
        @Nullable MeetingId meeting,
        @Nullable Outcome outcome,
        int version,
        List<Child> children,
        List<AgencyView> views,
        List<Complaint> complaints) {

    /** How clocks and meetings call it. */
    public static final String KIND = "conference";

    /** What kind of conference. Stored by name. */
    public enum Kind {
        INITIAL("Initial child protection conference"),
        PRE_BIRTH("Pre-birth child protection conference"),
        TRANSFER_IN("Transfer-in child protection conference"),
        REVIEW("Review child protection conference");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The decisions that such a conference can make for a child. */
        public List<Decision> decisions() {
            return this == REVIEW
                    ? List.of(Decision.CONTINUES, Decision.ENDS)
                    : List.of(Decision.PLAN, Decision.NO_PLAN);
        }
    }

    /** What was decided for a child. Stored by name. */
    public enum Decision {
        PLAN("A child protection plan"),
        NO_PLAN("No child protection plan"),
        CONTINUES("The plan goes on"),
        ENDS("The plan ends");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether the child has a plan from then on. */
        public boolean hasPlan() {
            return this == PLAN || this == CONTINUES;
        }
    }

    /** What an agency said. Stored by name. */
    public enum View {
        PLAN("There should be a plan"),
        NO_PLAN("There should be no plan"),
        NOT_GIVEN("Gave no view");

        private final String label;

        View(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What was decided.
     *
     * @param parentsView what the parents or carers said
     * @param lateBecause why it was held late; absent where it was not
     */
    public record Outcome(
            LocalDate heldOn,
            String strengthsAndRisks,
            String parentsView,
            @Nullable String lateBecause,
            String decidedBy,
            Instant decidedAt) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Outcome[" + heldOn + "]";
        }
    }

    /**
     * A child it is about; siblings are considered each on their own.
     *
     * @param decision absent until it is made
     * @param category absent where there is no plan
     * @param childsView what the child said or showed; absent until it is decided
     */
    public record Child(
            UUID id,
            String name,
            String birth,
            @Nullable Decision decision,
            @Nullable CategoryOfAbuse category,
            @Nullable String why,
            @Nullable String childsView) {

        /** "A child protection plan: Neglect". */
        public @Nullable String decided() {
            return decision == null
                    ? null
                    : category == null
                            ? decision.label()
                            : decision.label() + ": " + category.label();
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[" + id + "]";
        }
    }

    /**
     * What an agency that took part said.
     *
     * @param words absent where nobody wrote them
     */
    public record AgencyView(String agency, View view, @Nullable String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "AgencyView[" + view + "]";
        }
    }

    /** What came of a complaint. Stored by name. */
    public enum Finding {
        UPHELD("Upheld"),
        PARTLY_UPHELD("Upheld in part"),
        NOT_UPHELD("Not upheld"),
        WITHDRAWN("Withdrawn");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A complaint of a parent or a child about the conference.
     *
     * @param answer absent until it is answered
     */
    public record Complaint(
            UUID id, String madeBy, LocalDate receivedOn, String words, @Nullable Answer answer) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Complaint[" + id + "]";
        }
    }

    /** The answer to a complaint. */
    public record Answer(Finding finding, String words, LocalDate on, String by) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Answer[" + finding + "]";
        }
    }

    public String address() {
        return "/child-protection/conferences/" + id;
    }

    public Subject subject() {
        return Subject.of(KIND, id);
    }

    public String names() {
        return children.stream().map(Child::name).collect(Collectors.joining(", "));
    }

    /** Agencies whose view was not what was decided for any of the children. */
    public List<AgencyView> dissent() {
        if (outcome == null) {
            return List.of();
        }
        var decided =
                children.stream()
                        .map(child ->
                                child.decision() != null && child.decision().hasPlan()
                                        ? View.PLAN
                                        : View.NO_PLAN)
                        .collect(Collectors.toSet());
        return views.stream()
                .filter(view -> view.view() != View.NOT_GIVEN && !decided.contains(view.view()))
                .toList();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Conference[" + id + "]";
    }
}
