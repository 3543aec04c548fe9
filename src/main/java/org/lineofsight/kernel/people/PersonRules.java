package org.lineofsight.kernel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a record of a person must have. Little: an unknown child in danger is recorded too. */
final class PersonRules {

    private static final int OLDEST = 130;
    private static final int LONGEST_PREGNANCY_WEEKS = 45;

    private PersonRules() {}

    @Basis(
            "Children in need census, N00066 and N00098: a child is born, or has an expected date of birth")
    static void birthsAreNotInTheFuture(Birth birth, LocalDate today) {
        switch (birth) {
            case Birth.Born(var on) -> {
                if (on.isAfter(today)) {
                    throw new RuleBroken(
                            "person.born-in-the-past",
                            "birth",
                            "Date of birth must be today or in the past. For an unborn child give the expected date");
                }
                if (on.isBefore(today.minusYears(OLDEST))) {
                    throw new RuleBroken(
                            "person.born-in-living-memory",
                            "birth",
                            "Date of birth must be in the last 130 years");
                }
            }
            case Birth.Expected(var on, var mother) -> {
                if (on.isAfter(today.plusWeeks(LONGEST_PREGNANCY_WEEKS))) {
                    throw new RuleBroken(
                            "person.expected-within-a-pregnancy",
                            "birth",
                            "Expected date of birth must be in the next 45 weeks");
                }
            }
            case Birth.Estimated(var years, var judgedOn) -> {
                if (years < 0 || years > OLDEST || judgedOn.isAfter(today)) {
                    throw new RuleBroken(
                            "person.age-in-years",
                            "birth",
                            "Estimated age must be a number of years from 0 to 130");
                }
            }
            case Birth.NotKnown() -> {}
        }
    }

    @Basis("Children in need census, N00177: ethnicity codes of the year")
    static void theEthnicityIsInUse(@Nullable String code, LocalDate today) {
        if (code != null
                && Ethnicity.inUse(today).stream().noneMatch(each -> each.code().equals(code))) {
            throw new RuleBroken(
                    "person.ethnicity-in-use", "ethnicity", "Choose an ethnicity from the list");
        }
    }

    @Basis("Local rule: a household is made of different people")
    static void nobodyIsRelatedToThemselves(PersonRecordId of, PersonRecordId who) {
        if (of.equals(who)) {
            throw new RuleBroken(
                    "person.related-to-another", "Somebody cannot be related to themselves");
        }
    }
}
