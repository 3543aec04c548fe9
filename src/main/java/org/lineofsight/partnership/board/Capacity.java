package org.lineofsight.partnership.board;

/** What somebody in a seat is to the group. Stored by name. */
public enum Capacity {
    CHAIR("Chair"),
    VICE_CHAIR("Vice-chair"),
    MEMBER("Member"),
    /** Advises and does not decide: the designated doctor, the legal adviser. */
    ADVISER("Adviser"),
    /** Comes and is no member: the partnership’s own team. */
    IN_ATTENDANCE("In attendance");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean leads() {
        return this == CHAIR || this == VICE_CHAIR;
    }
}
