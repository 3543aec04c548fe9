package org.lineofsight.kernel.people;

/**
 * A name as the person, or those who know them, write it: in any script, with or without two parts.
 * Does not print.
 *
 * @param given empty where there is none, or it is not known
 * @param family empty where there is none, or it is not known
 */
public record PersonName(String given, String family) {

    /** A child who has no name yet, or whose name nobody could say. */
    public static final PersonName NOT_KNOWN = new PersonName("", "");

    public PersonName {
        given = given.strip();
        family = family.strip();
    }

    public boolean known() {
        return !given.isEmpty() || !family.isEmpty();
    }

    /** For a page whose reader may see it: "Amara Okafor", or "Name not known". */
    public String inFull() {
        return known() ? (given + " " + family).strip() : "Name not known";
    }

    /** For sorted lists: "Okafor, Amara". */
    public String familyFirst() {
        if (given.isEmpty() || family.isEmpty()) {
            return inFull();
        }
        return family + ", " + given;
    }

    @Override
    public String toString() {
        return "***";
    }
}
