package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency answers: for each person asked about, in the order of the request, and what it
 * makes of it.
 *
 * @param answersBefore how many answers there were when this one was begun
 * @param analysis blank where the agency gives none
 * @param moreToCome what will follow and by when; blank where this is all
 * @param whatChanged blank in a first answer
 * @param said who gave it, where the front door wrote it down; absent where the desk answers itself
 */
public record Answer(
        int answersBefore,
        List<AboutPerson> people,
        String analysis,
        String moreToCome,
        String whatChanged,
        @Nullable Said said) {

    /**
     * @param held absent where nothing was chosen
     * @param cannotShare absent but for what cannot be shared, likewise the words
     */
    public record AboutPerson(
            @Nullable Held held,
            List<Fact> facts,
            @Nullable CannotShare cannotShare,
            String because) {

        public static AboutPerson nothingHeld() {
            return new AboutPerson(Held.NOTHING_HELD, List.of(), null, "");
        }

        public static AboutPerson holds(Fact... facts) {
            return new AboutPerson(Held.HELD, List.of(facts), null, "");
        }

        @Override
        public String toString() {
            return "AboutPerson[***]";
        }
    }

    /**
     * One thing that an agency knows.
     *
     * @param place in the form, to bring a problem back to it
     * @param happened absent where what was written is no time; it may be that nobody knows
     * @param source where the agency has it from: blank where nobody said
     * @param reliability absent where nothing was chosen
     */
    public record Fact(
            int place,
            String what,
            @Nullable WhenHeld happened,
            String source,
            @Nullable Reliability reliability) {

        public static Fact of(
                String what, WhenHeld happened, String source, Reliability reliability) {
            return new Fact(0, what, happened, source, reliability);
        }

        @Override
        public String toString() {
            return "Fact[***]";
        }
    }

    /**
     * Who at the agency gave the answer to the front door.
     *
     * @param how absent where nothing was chosen
     * @param at absent where no day was entered
     */
    public record Said(String by, @Nullable SaidHow how, @Nullable Instant at) {

        @Override
        public String toString() {
            return "Said[***]";
        }
    }

    boolean nothingHeld() {
        return people.stream().allMatch(each -> each.held() == Held.NOTHING_HELD);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Answer[***]";
    }
}
