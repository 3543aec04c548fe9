package org.lineofsight.pathway.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral as another system tells it: the answers to the form's questions, not judged yet.
 * Whatever is absent was not answered. Choices are the names of the form's constants, dates {@code
 * 2016-05-31}.
 *
 * @param called whom the referrer has called, where a child is in danger now
 * @param people empty for "nobody else that I know of"; absent where it was not answered
 * @param childsWords in the child's own words; or else {@code childsWordsAbsent} says why not
 * @param workingWellNotKnown true for "I do not know", where {@code workingWell} has no words
 * @param sharing needed where the family has not agreed
 * @param level 1 to 4
 */
public record SystemReferral(
        @Nullable Boolean dangerNow,
        @Nullable Called called,
        @Nullable Referrer referrer,
        @Nullable List<Child> children,
        @Nullable List<Person> people,
        @Nullable String worry,
        @Nullable String childsWords,
        @Nullable String childsWordsAbsent,
        @Nullable String workingWell,
        @Nullable Boolean workingWellNotKnown,
        @Nullable String domesticAbuse,
        @Nullable String consent,
        @Nullable Sharing sharing,
        @Nullable Integer level,
        @Nullable String levelEvidence) {

    /** A call made before writing. */
    public record Called(@Nullable String whom, @Nullable String incident) {}

    /**
     * The practitioner who tells.
     *
     * @param team their team or service; never needed
     */
    public record Referrer(
            @Nullable String name,
            @Nullable String job,
            @Nullable String team,
            @Nullable String telephone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** One child. */
    public record Child(
            @Nullable String givenNames,
            @Nullable String familyName,
            @Nullable String alsoKnownAs,
            @Nullable String born,
            @Nullable String dateOfBirth,
            @Nullable String expectedDate,
            @Nullable Integer estimatedAge,
            @Nullable String sex,
            @Nullable String ethnicity,
            @Nullable String nhsNumber,
            @Nullable Address address,
            @Nullable School school) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** Where a child lives. */
    public record Address(
            @Nullable String kind,
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String town,
            @Nullable String postcode,
            @Nullable String staying,
            @Nullable String whomToAsk) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** Where a child learns. */
    public record School(@Nullable String kind, @Nullable String name) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** Somebody else in, or close to, the child's home. */
    public record Person(
            @Nullable String name, @Nullable String relationship, @Nullable String livesWithChild) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** Why it is shared without the family's agreement. */
    public record Sharing(@Nullable String ground, @Nullable String reason) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "SystemReferral[***]";
    }
}
