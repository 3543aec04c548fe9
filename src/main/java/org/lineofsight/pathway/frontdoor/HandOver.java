package org.lineofsight.pathway.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;

/**
 * What the front door hands on, copied and never typed again: who, what was told, what was decided
 * and why. Only the children whose decision leads there are in it.
 *
 * @param reference the contact's, as people say it
 * @param domesticAbuse whether domestic abuse is part of the family's life
 * @param childsWords in the child's own words; absent with the reason in {@code childsWordsAbsent}
 * @param consentReason why it is shared without the family's agreement; absent where they agreed
 * @param referrerAccount absent where the referrer has no account, such as a member of the public
 */
public record HandOver(
        HandOverId id,
        ContactId contact,
        String reference,
        Destination destination,
        Instant handedOverAt,
        String handedOverBy,
        List<Child> children,
        List<HouseholdMember> household,
        String worry,
        @Nullable String childsWords,
        @Nullable ChildsWordsAbsent childsWordsAbsent,
        @Nullable String workingWell,
        YesNo domesticAbuse,
        Consent consent,
        @Nullable String consentReason,
        String rationale,
        String referrer,
        @Nullable UUID referrerAccount,
        String sourceAgency) {

    /**
     * One of the two dates, or an estimated age in years, or none of them when nothing is known.
     *
     * @param level what was decided for this child; absent where it is referred on beside any
     *     decision
     */
    public record Child(
            PersonRecordId person,
            String givenNames,
            String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDateOfBirth,
            @Nullable Integer estimatedAge,
            @Nullable LevelOfNeed level) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Child[" + person + "]";
        }
    }

    /** Somebody else in, or close to, the child's home. */
    public record HouseholdMember(String name, String relationship, YesNo livesWithChild) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "HouseholdMember[***]";
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "HandOver[" + id + "]";
    }
}
