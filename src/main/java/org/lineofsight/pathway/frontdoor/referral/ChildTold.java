package org.lineofsight.pathway.frontdoor.referral;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.pathway.frontdoor.contact.Referral;

/**
 * One child as the referrer tells of them, complete and checked.
 *
 * @param dateOfBirth at most one of this, the expected date and the estimated age
 * @param ethnicity a code of the census; absent when the question was left open
 * @param nhsNumber as typed; it may be wrong, which warns and never blocks
 * @param sameAs the agency's own record that the referrer recognised; absent for a child new to the
 *     agency
 */
record ChildTold(
        String givenNames,
        String familyName,
        @Nullable String alsoKnownAs,
        Born born,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable Integer estimatedAge,
        Sex sex,
        @Nullable String ethnicity,
        @Nullable String nhsNumber,
        Address address,
        School school,
        @Nullable UUID sameAs) {

    Referral.Child asChild(UUID personRecord) {
        return new Referral.Child(
                personRecord,
                givenNames,
                familyName,
                dateOfBirth,
                expectedDateOfBirth,
                estimatedAge,
                NhsNumbers.digits(nhsNumber));
    }

    static String name(String given, String family) {
        return Stream.of(given, family)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "***";
    }
}
