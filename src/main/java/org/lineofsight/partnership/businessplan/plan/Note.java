package org.lineofsight.partnership.businessplan.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was said of an action.
 *
 * @param on the day it is about
 * @param at when it was written
 */
public record Note(Kind kind, LocalDate on, String words, String by, Instant at) {

    /** Stored by name. */
    public enum Kind {
        PROGRESS("Progress"),
        DONE("Done"),
        REOPENED("Not done after all"),
        IMPACT("Evidence of impact"),
        NO_IMPACT("No impact evidence yet"),
        MILESTONE_MET("Milestone met"),
        TAKEN_OUT("Taken out of the plan"),
        ADDED("Added to the plan"),
        CHANGED("Changed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
