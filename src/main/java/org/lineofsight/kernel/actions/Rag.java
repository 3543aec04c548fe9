package org.lineofsight.kernel.actions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * Red, amber or green, worked out from facts, with the fact. Nobody types it.
 *
 * @param because in a sentence
 */
public record Rag(Colour colour, String because) {

    private static final int SOON_IN_DAYS = 7;

    /** The usual three, and two for what is over. */
    public enum Colour {
        RED("Red", "red"),
        AMBER("Amber", "yellow"),
        GREEN("Green", "green"),
        COMPLETE("Complete", "blue"),
        WITHDRAWN("Withdrawn", "grey");

        private final String label;
        private final String tag;

        Colour(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        /** The colour that a tag is drawn in. */
        public String tag() {
            return tag;
        }
    }

    /**
     * @param doneOn absent where it is not said to be done
     */
    static Rag of(ActionStatus status, LocalDate due, @Nullable LocalDate doneOn, LocalDate today) {
        return switch (status) {
            case WITHDRAWN -> new Rag(Colour.WITHDRAWN, "Not needed any more");
            case RETURNED -> new Rag(Colour.RED, "Returned: nobody has it");
            case OFFERED ->
                    today.isAfter(due)
                            ? new Rag(Colour.RED, "Late, and nobody has accepted it")
                            : new Rag(Colour.AMBER, "Nobody has accepted it yet");
            case ACCEPTED -> accepted(due, today);
            case DONE -> new Rag(Colour.AMBER, "Nobody else has checked it yet");
            case CHECKED ->
                    new Rag(
                            Colour.COMPLETE,
                            doneOn != null && doneOn.isAfter(due)
                                    ? "Done "
                                            + InWords.count(
                                                    doneOn.toEpochDay() - due.toEpochDay(), "day")
                                            + " late"
                                    : "Done in time");
        };
    }

    private static Rag accepted(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            return new Rag(Colour.RED, "Late");
        }
        return today.plusDays(SOON_IN_DAYS).isBefore(due)
                ? new Rag(Colour.GREEN, "Accepted, and there is time")
                : new Rag(Colour.AMBER, "Due within seven days");
    }
}
