package org.lineofsight.pathway.earlyhelp.assessment;

import java.util.Locale;
import java.util.Optional;
import org.lineofsight.pathway.earlyhelp.family.Assessment;

/** The parts of an assessment, in the order in which they are asked. */
public enum Part {
    CHILD(
            "The child’s health, learning and feelings",
            "Growing, sleeping, eating; school or nursery; friends; how they feel and behave."),
    PARENTING(
            "Being a parent in this family",
            "Daily care, safety, warmth, play and talk, routines and limits; the parents’ own health and worries."),
    HOME(
            "Family, home and neighbourhood",
            "Relatives and friends who help; money, work and housing; the neighbourhood; anything that happened in the family."),
    VOICES("What the child and the family say", "In their own words, not yours."),
    WORRY(
            "How big the worry is",
            "From 0, no worry at all, to 10, as big as it can be. Who was not asked was not asked: that is no nought."),
    ANALYSIS(
            "What you make of it",
            "Here, and only here, what you think: what keeps the difficulty going, what would help, and what happens to the child if nothing changes.");

    private final String label;
    private final String hint;

    Part(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    public String path() {
        return name().toLowerCase(Locale.UK);
    }

    static Optional<Part> of(String path) {
        for (var part : values()) {
            if (part.path().equals(path)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether it is about needs and strengths. */
    public boolean domain() {
        return this == CHILD || this == PARENTING || this == HOME;
    }

    boolean written(Assessment in, boolean scaled) {
        return switch (this) {
            case CHILD -> in.childNeeds() != null;
            case PARENTING -> in.parentingNeeds() != null;
            case HOME -> in.homeNeeds() != null;
            case VOICES -> in.voicesHeard();
            case WORRY -> scaled;
            case ANALYSIS -> in.analysis() != null;
        };
    }
}
