package org.lineofsight.pathway.frontdoor.calls;

/** How a call ended, as far as getting through goes. */
public enum Ended {
    ANSWERED("Answered", "green"),
    /** The caller gave up waiting. */
    ABANDONED("Abandoned", "yellow"),
    /** The line ended it: the queue was full, or it rang out. */
    CUT_OFF("Cut off", "orange"),
    /** The extract does not say. It is not counted as answered, nor as dropped. */
    NOT_RECORDED("Not recorded", "grey");

    private final String label;
    private final String tag;

    Ended(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    public String label() {
        return label;
    }

    public String tag() {
        return tag;
    }

    /** Nobody spoke with the caller. */
    public boolean dropped() {
        return this == ABANDONED || this == CUT_OFF;
    }
}
