package org.lineofsight.pathway.earlyhelp.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team around the family.
 *
 * @param agreed absent until it is recorded, with whether the plan was reviewed and the next date
 */
public record Meeting(
        UUID id,
        LocalDate heldOn,
        String place,
        @Nullable String recordedBy,
        @Nullable Boolean reviewedPlan,
        @Nullable String familyView,
        @Nullable String agreed,
        @Nullable LocalDate nextReviewOn,
        List<Person> people,
        List<Action> actions) {

    /**
     * @param came absent until the meeting is recorded
     */
    public record Person(UUID id, String name, String agency, @Nullable Came came) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /**
     * @param doneOn absent while it is to do
     */
    public record Action(
            UUID id, String what, String owner, LocalDate byOn, @Nullable LocalDate doneOn) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Action[" + id + "]";
        }
    }

    /** Whether somebody who was invited came. */
    public enum Came {
        CAME("Came"),
        APOLOGIES("Sent apologies"),
        DID_NOT_COME("Did not come");

        private final String label;

        Came(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean recorded() {
        return agreed != null;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }
}
