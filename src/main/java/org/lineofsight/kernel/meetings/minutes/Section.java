package org.lineofsight.kernel.meetings.minutes;

/** The parts of minutes, in the order in which they are read. Stored by name. */
public enum Section {
    INFORMATION("Information shared"),
    ANALYSIS("Analysis"),
    DECISION("Decision"),
    DISSENT("Who saw it differently"),
    SAFETY_PLAN("Safety plan"),
    ACTIONS("Actions");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
