package org.lineofsight.pathway.childprotection.voices;

import java.time.LocalDate;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;

/**
 * How a child can be listened to: a baby shows and does not say, and of a child who is not born
 * only what others know can be written.
 */
public enum ChildsAge {
    UNBORN,
    BABY,
    CHILD;

    private static final int A_BABY_UNTIL = 2;

    /** A child whose age is not known is asked about as one who speaks. */
    public static ChildsAge of(CaseChild child, LocalDate on) {
        var born = child.dateOfBirth();
        if (born != null) {
            return born.isAfter(on.minusYears(A_BABY_UNTIL)) ? BABY : CHILD;
        }
        if (child.expectedDateOfBirth() != null) {
            return UNBORN;
        }
        var about = child.estimatedAge();
        return about != null && about < A_BABY_UNTIL ? BABY : CHILD;
    }

    public boolean canBeSeen() {
        return this != UNBORN;
    }

    /** What is asked, for a label. */
    public String wordsAsked(String name) {
        return switch (this) {
            case UNBORN -> "What is known of " + name + " and of how the birth is prepared for?";
            case BABY -> "What did " + name + " show?";
            case CHILD -> "What did " + name + " say or show?";
        };
    }

    public String wordsHint() {
        return switch (this) {
            case UNBORN ->
                    "Antenatal care, how the parents speak of the baby, what is ready, and what this baby will need from the first day.";
            case BABY ->
                    "How the baby looks to whoever is there, settles, feeds, moves and sleeps, and how they are held and answered.";
            case CHILD ->
                    "In their own words, in quotation marks, in the language or way in which they told it. What they showed where they did not speak.";
        };
    }

    public String whyNotHint() {
        return this == BABY
                ? "A baby is seen awake and undressed where that is needed, apart from whoever the worry is about."
                : "What stood in the way, and when it will be tried again.";
    }
}
