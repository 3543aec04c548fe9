package org.lineofsight.partnership.board.structure;

/** What became different in a group. Stored by name. */
enum ChangeKind {
    ESTABLISHED("Set up"),
    CHANGED("Changed"),
    DISSOLVED("Dissolved"),
    TERMS_AGREED("Terms of reference agreed"),
    SEAT_ADDED("Seat added"),
    SEAT_CHANGED("Seat changed"),
    SEAT_ENDED("Seat ended"),
    APPOINTED("Appointed"),
    HOLDER_ENDED("Left the seat");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
