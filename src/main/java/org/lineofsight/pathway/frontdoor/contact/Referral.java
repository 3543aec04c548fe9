package org.lineofsight.pathway.frontdoor.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;

/**
 * A multi-agency referral as it is sent: who tells, about whom, what. Exactly one of the child's
 * words and the reason for their absence is given; without consent there is a reason.
 *
 * @param worry what the referrer is worried about, in their words
 * @param claimedLevel absent where the referrer claims none, as members of the public do not
 * @param workingWell what is going well for the child; absent when the referrer left it open
 */
public record Referral(
        Channel channel,
        Referrer referrer,
        List<Child> children,
        List<HouseholdMember> household,
        String worry,
        @Nullable String childsWords,
        @Nullable ChildsWordsAbsent childsWordsAbsent,
        @Nullable String workingWell,
        YesNo domesticAbuse,
        Consent consent,
        @Nullable String consentReason,
        @Nullable LevelOfNeed claimedLevel) {

    /**
     * Who tells. Members of the public have no account and no agency, and need not give a name.
     *
     * @param accountId absent for those without an account, whom the front door tells another way
     * @param agencyId absent for members of the public
     * @param agencyName for members of the public, that they are
     * @param sourceCode the referral source of the children in need census, for example {@code 2A}
     *     for schools
     * @param name absent where they did not give one
     * @param job for members of the public, what they are to the child; absent where not said
     * @param telephone absent where they did not give one
     * @param team their team or service within the agency, as typed; absent where they did not say
     */
    public record Referrer(
            @Nullable UUID accountId,
            @Nullable UUID agencyId,
            String agencyName,
            String sourceCode,
            @Nullable String name,
            @Nullable String job,
            @Nullable String telephone,
            @Nullable String team) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Referrer[" + accountId + "]";
        }
    }

    /**
     * One child as the referrer knows them. One of the two dates, or an estimated age in years, or
     * none of them when nothing is known.
     *
     * @param personRecordId the referring agency's record of this child, made before the referral
     *     is sent
     * @param nhsNumber ten digits without spaces; absent when not known
     */
    public record Child(
            UUID personRecordId,
            String givenNames,
            String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDateOfBirth,
            @Nullable Integer estimatedAge,
            @Nullable String nhsNumber) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Child[" + personRecordId + "]";
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
        return "Referral[" + children.size() + " children]";
    }
}
