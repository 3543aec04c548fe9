package org.lineofsight.pathway.childprotection.elsewhere;

/** What the council’s system can tell of a child. Stored by name. */
public enum FactKind {
    CONTACT("Contact", false),
    EARLY_HELP("Early help", true),
    REFERRAL("Referral", true),
    ASSESSMENT("Assessment", true),
    STRATEGY_DISCUSSION("Strategy discussion", false),
    SECTION_47("Section 47 enquiry", true),
    INITIAL_CONFERENCE("Initial child protection conference", false),
    REVIEW_CONFERENCE("Review child protection conference", false),
    CHILD_PROTECTION_PLAN("Child protection plan", true),
    CHILD_IN_NEED_PLAN("Child in need plan", true),
    OPEN_CASE("Open to children’s social care", true),
    LOOKED_AFTER("Looked after", true),
    VISIT("Visit", false);

    private final String label;
    private final boolean lasts;

    FactKind(String label, boolean lasts) {
        this.label = label;
        this.lasts = lasts;
    }

    public String label() {
        return label;
    }

    /** Whether it goes on until it ends; the others happen on a day. */
    public boolean lasts() {
        return lasts;
    }

    /** Whether a child has one at a time, so that two with other days contradict each other. */
    boolean oneAtATime() {
        return this == CHILD_PROTECTION_PLAN || this == CHILD_IN_NEED_PLAN || this == SECTION_47;
    }
}
