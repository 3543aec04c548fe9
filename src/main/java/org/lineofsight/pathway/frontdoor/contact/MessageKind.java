package org.lineofsight.pathway.frontdoor.contact;

/** What a referrer writes to the front door for. The front door itself only answers. */
public enum MessageKind {
    MESSAGE("A message", "Anything else"),
    QUESTION("A question", "Ask why it was decided like this"),
    MORE("More to tell", "Something new, or something you left out"),
    /** Has a clock of its own: see {@code FrontDoorTimescales.DIFFERENCE}. */
    DIFFERENCE(
            "A professional difference",
            "You do not agree with the decision. A manager answers you");

    private final String label;
    private final String meaning;

    MessageKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** What is none of them is a message. */
    public static MessageKind of(String name) {
        for (var each : values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return MESSAGE;
    }
}
