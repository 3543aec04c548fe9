package org.lineofsight.pathway.practicetools;

/** The tools that are filled in area by area. */
public enum ToolKind {
    NEGLECT(
            "Neglect screening",
            "Area by area: is this child cared for well enough? Shows what you know and what you do not."),
    DAY(
            "Day in My Life",
            "What one day is like for this child, from morning to night, in the child’s own words."),
    CLUTTER("Clutter scale", "Room by room, from 1 to 9: can people live and move there safely?"),
    GRADED_CARE(
            "Graded care profile scores",
            "The scores of a profile that was done in the licensed tool, kept here to see what changes.");

    private final String label;
    private final String meaning;

    ToolKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether what the child said, or why that is not known, is asked of the sheet as a whole. */
    public boolean asksTheChild() {
        return this == NEGLECT || this == GRADED_CARE;
    }
}
