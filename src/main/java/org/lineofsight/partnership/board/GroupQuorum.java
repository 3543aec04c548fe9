package org.lineofsight.partnership.board;

/** Who has to be there for a group to decide, as its terms of reference say. Stored by name. */
public enum GroupQuorum {
    CHILDREN_PARTNERS(
            "All three safeguarding partners: council, police, integrated care board",
            "Children Act 2004, section 16E; Working Together 2023, chapter 2"),
    ADULTS_PARTNERS(
            "All three statutory members: council adults’ social care, police, integrated care board",
            "Care Act 2014, section 43 and schedule 2"),
    THREE_AGENCIES("At least three agencies", "Local terms of reference");

    private final String label;
    private final String source;

    GroupQuorum(String label, String source) {
        this.label = label;
        this.source = source;
    }

    public String label() {
        return label;
    }

    /** Where it comes from, in words. */
    public String source() {
        return source;
    }
}
