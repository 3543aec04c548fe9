package org.lineofsight.assurance.policies;

/** How far a version has come. Stored by name. */
public enum Stage {
    DRAFT("Draft"),
    CONSULTATION("In consultation"),
    ADOPTED("Adopted, not published yet"),
    NOT_ADOPTED("Not adopted"),
    PUBLISHED("Published"),
    SUPERSEDED("Superseded"),
    WITHDRAWN("Withdrawn");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is still being made: a policy has at most one such version. */
    public boolean inPreparation() {
        return this == DRAFT || this == CONSULTATION || this == ADOPTED;
    }

    /** Whether everybody may read it: it was published once. */
    public boolean isOpen() {
        return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN;
    }

    /** The colour that a tag is drawn in. */
    public String tag() {
        return switch (this) {
            case DRAFT -> "grey";
            case CONSULTATION -> "yellow";
            case ADOPTED -> "light-blue";
            case PUBLISHED -> "green";
            case NOT_ADOPTED, SUPERSEDED, WITHDRAWN -> "grey";
        };
    }
}
