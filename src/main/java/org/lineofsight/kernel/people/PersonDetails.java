package org.lineofsight.kernel.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says of a person.
 *
 * <pre>{@code
 * PersonDetails.of(new PersonName("Amara", "Okafor"), Birth.on(date), Sex.FEMALE)
 *         .livingAt(Address.at("4 Mill Lane, Aldermere", "ZZ99 3VZ"))
 *         .identifiedBy(new Identifier(NHS_NUMBER, "999 123 4560", "school records", today));
 * }</pre>
 *
 * @param aliases other names the person goes by, or has gone by
 * @param ethnicity a census code; absent where it was not asked ("refused" and "not yet obtained"
 *     are codes)
 * @param firstLanguage absent where it was not asked
 * @param interpreter whether one is needed
 */
public record PersonDetails(
        PersonName name,
        List<PersonName> aliases,
        Birth birth,
        Sex sex,
        @Nullable String ethnicity,
        @Nullable String firstLanguage,
        YesNo interpreter,
        Address address,
        List<Identifier> identifiers) {

    public PersonDetails {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
    }

    public static PersonDetails of(PersonName name, Birth birth, Sex sex) {
        return new PersonDetails(
                name,
                List.of(),
                birth,
                sex,
                null,
                null,
                YesNo.NOT_KNOWN,
                Address.NOT_KNOWN,
                List.of());
    }

    public PersonDetails alsoKnownAs(PersonName... names) {
        return new PersonDetails(
                name,
                List.of(names),
                birth,
                sex,
                ethnicity,
                firstLanguage,
                interpreter,
                address,
                identifiers);
    }

    /**
     * @param code a census code
     */
    public PersonDetails ethnicity(@Nullable String code) {
        return new PersonDetails(
                name, aliases, birth, sex, code, firstLanguage, interpreter, address, identifiers);
    }

    public PersonDetails speaking(@Nullable String language, YesNo needsInterpreter) {
        return new PersonDetails(
                name,
                aliases,
                birth,
                sex,
                ethnicity,
                language,
                needsInterpreter,
                address,
                identifiers);
    }

    public PersonDetails livingAt(Address place) {
        return new PersonDetails(
                name,
                aliases,
                birth,
                sex,
                ethnicity,
                firstLanguage,
                interpreter,
                place,
                identifiers);
    }

    public PersonDetails identifiedBy(Identifier... numbers) {
        return identifiedBy(List.of(numbers));
    }

    public PersonDetails identifiedBy(List<Identifier> numbers) {
        return new PersonDetails(
                name, aliases, birth, sex, ethnicity, firstLanguage, interpreter, address, numbers);
    }

    @Override
    public String toString() {
        return "PersonDetails[***]";
    }
}
