package org.lineofsight.kernel.people;

import java.util.List;

/**
 * What is known of somebody before a record is made of them.
 *
 * @param name may be {@link PersonName#NOT_KNOWN} where there is an identifier
 */
public record PersonSearch(PersonName name, Birth birth, List<Identifier> identifiers) {

    public PersonSearch {
        identifiers = List.copyOf(identifiers);
    }

    public static PersonSearch by(PersonName name, Birth birth) {
        return new PersonSearch(name, birth, List.of());
    }

    /** Anybody like this. */
    public static PersonSearch like(PersonDetails details) {
        return new PersonSearch(details.name(), details.birth(), details.identifiers());
    }

    @Override
    public String toString() {
        return "PersonSearch[***]";
    }
}
