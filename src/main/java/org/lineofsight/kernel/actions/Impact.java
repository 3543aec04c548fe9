package org.lineofsight.kernel.actions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody other than who did it said that an action changed. The latest one counts; those
 * before it stay.
 *
 * @param by who said it, by name
 */
public record Impact(Said said, String by, Instant at) {

    /** Whether anything can be seen. Stored by name. */
    public enum Kind {
        EVIDENCE("There is evidence of impact"),
        /** Honest, and counted until there is evidence. */
        NONE_YET("No impact evidence yet");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What is said.
     *
     * @param words what is different, for whom; or why nothing can be seen yet
     * @param seenIn where it can be seen, in words: an audit, a file, an address; absent where
     *     there is no evidence
     * @param measure absent where nothing was counted
     */
    public record Said(
            Kind kind, String words, @Nullable String seenIn, @Nullable Measure measure) {

        public static Said noneYet(String why) {
            return new Said(Kind.NONE_YET, why, null, null);
        }

        public static Said evidence(String words, String seenIn) {
            return new Said(Kind.EVIDENCE, words, seenIn, null);
        }

        public Said measured(String measure, String before, String after) {
            return new Said(kind, words, seenIn, new Measure(measure, before, after));
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Said[" + kind + "]";
        }
    }

    /**
     * Something that was counted.
     *
     * @param before as it was, with its unit and day: "34% in March 2026"
     */
    public record Measure(String name, String before, String after) {

        public String inWords() {
            return "%s: %s before, %s after".formatted(name, before, after);
        }
    }
}
