package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;

/**
 * A family to whom early help is offered, copied from the hub's contact.
 *
 * @param toldBy who asked, without a name where a name is not needed
 * @param frontDoorContact absent where the hub was told directly
 */
public record NewFamily(
        Offer offer,
        YesNo domesticAbuse,
        List<Person> people,
        Told told,
        @Nullable UUID frontDoorContact) {

    /**
     * @param person the person's record; absent where there is none
     * @param relationship to the children; "Child" for a child
     */
    public record Person(
            boolean child,
            @Nullable UUID person,
            String givenNames,
            String familyName,
            String relationship,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDateOfBirth,
            @Nullable Integer estimatedAge,
            YesNo livesWith) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Person[***]";
        }
    }

    /** What was told about the family. */
    public record Told(
            Instant at,
            String by,
            String askedFor,
            @Nullable String childsWords,
            @Nullable String childsWordsAbsent,
            @Nullable String workingWell) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Told[" + at + "]";
        }
    }

    /** The children's names as a list says them: "Fenn and Wren Mossbarrow". */
    String name() {
        var children = people.stream().filter(Person::child).toList();
        var families = children.stream().map(Person::familyName).distinct().toList();
        var given =
                children.stream()
                        .map(child ->
                                families.size() == 1
                                        ? child.givenNames()
                                        : (child.givenNames() + " " + child.familyName()).strip())
                        .toList();
        var names =
                given.size() < 2
                        ? String.join("", given)
                        : String.join(", ", given.subList(0, given.size() - 1))
                                + " and "
                                + given.getLast();
        return families.size() == 1 ? (names + " " + families.getFirst()).strip() : names;
    }
}
