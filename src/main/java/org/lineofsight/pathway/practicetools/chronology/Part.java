package org.lineofsight.pathway.practicetools.chronology;

/** What somebody is in a chronology; also what they are called where names are replaced. */
public enum Part {
    CHILD("Child", "Child", true),
    MOTHER("Mother", "Mother", false),
    FATHER("Father", "Father", false),
    PARTNER("Partner of a parent", "Partner", false),
    RELATIVE("Another relative", "Relative", true),
    OTHER_ADULT("Another adult", "Adult", true),
    WORKER("Somebody who works with the family", "Worker", true);

    private final String label;
    private final String pseudonym;
    private final boolean lettered;

    Part(String label, String pseudonym, boolean lettered) {
        this.label = label;
        this.pseudonym = pseudonym;
        this.lettered = lettered;
    }

    public String label() {
        return label;
    }

    /**
     * @param number from 0, among those with this part
     * @param of how many have it
     */
    String pseudonym(int number, int of) {
        if (!lettered && of == 1) {
            return pseudonym;
        }
        return pseudonym + " " + (number < 26 ? "" + (char) ('A' + number) : "" + (number + 1));
    }
}
