package org.lineofsight.pathway.practicetools.chronology;

/**
 * Somebody who is named in a chronology. Does not print.
 *
 * @param otherNames what else they are called, with commas between; may be empty
 */
public record Person(int place, Part part, String given, String family, String otherNames) {

    public String name() {
        return (given + " " + family).strip();
    }

    @Override
    public String toString() {
        return "Person[" + part + "]";
    }
}
