package org.lineofsight.kernel.meetings;

import java.util.List;

/**
 * Whether a meeting is quorate, and why: one line for each part of the rule.
 *
 * @param verdict not known as long as what is not known could still decide it
 */
public record Quoracy(Verdict verdict, List<Part> parts) {

    /** Three answers: what was not recorded is not an absence. */
    public enum Verdict {
        QUORATE("Quorate"),
        NOT_QUORATE("Not quorate"),
        NOT_KNOWN("Cannot be told yet");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One part of the rule.
     *
     * @param needs who it takes, for example "Police"
     * @param found who was found and how they took part, a line for each agency
     */
    public record Part(String needs, Verdict verdict, List<String> found) {}

    /** What is missing, as the parts name it. */
    public List<String> missing() {
        return needs(Verdict.NOT_QUORATE);
    }

    /** What may be missing: nobody has replied, or recorded it. */
    public List<String> open() {
        return needs(Verdict.NOT_KNOWN);
    }

    private List<String> needs(Verdict verdict) {
        return parts.stream().filter(part -> part.verdict() == verdict).map(Part::needs).toList();
    }
}
