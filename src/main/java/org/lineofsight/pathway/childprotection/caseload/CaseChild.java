package org.lineofsight.pathway.childprotection.caseload;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.platform.time.InWords;

/**
 * A child of a case. One of the two dates, or an estimated age in years, or none of them when
 * nothing is known.
 */
public record CaseChild(
        UUID id,
        UUID person,
        String givenNames,
        String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable Integer estimatedAge) {

    public String name() {
        return (givenNames + " " + familyName).strip();
    }

    /** When they were or will be born, or about how old they are. */
    public String birth() {
        if (dateOfBirth != null) {
            return "Born " + InWords.dateWithoutWeekday(dateOfBirth);
        }
        if (expectedDateOfBirth != null) {
            return "Expected " + InWords.dateWithoutWeekday(expectedDateOfBirth);
        }
        return estimatedAge == null
                ? "Date of birth not recorded"
                : "About " + InWords.count(estimatedAge, "year") + " old";
    }

    /** "7 years old, born 3 May 2019", or what {@link #birth} says where no birthday is known. */
    public String birth(LocalDate today) {
        return dateOfBirth == null || dateOfBirth.isAfter(today)
                ? birth()
                : Birth.on(dateOfBirth).inWords(today)
                        + ", born "
                        + InWords.dateWithoutWeekday(dateOfBirth);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "CaseChild[" + id + "]";
    }
}
