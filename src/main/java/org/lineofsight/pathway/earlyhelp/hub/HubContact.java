package org.lineofsight.pathway.earlyhelp.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;

/**
 * What came to the hub, and what it answered.
 *
 * @param askerAccount absent where whoever asked has no account
 * @param level what the front door decided; absent where the hub was told directly
 * @param rationale why the front door hands over, likewise
 * @param knownFamily an open family that the children are already in; absent where there is none
 * @param outcome absent while nobody has answered, with the three after it
 * @param family the family that the answer opened or went on with
 */
public record HubContact(
        HubContactId id,
        int version,
        String reference,
        Instant receivedAt,
        Channel channel,
        AskerKind askerKind,
        String asker,
        String askerIs,
        @Nullable UUID askerAgency,
        @Nullable UUID askerAccount,
        String reachedAt,
        String askedFor,
        @Nullable String childsWords,
        @Nullable ChildsWordsAbsent childsWordsAbsent,
        @Nullable String workingWell,
        YesNo domesticAbuse,
        Consent consent,
        @Nullable String consentNote,
        @Nullable Integer level,
        @Nullable String rationale,
        @Nullable UUID frontDoorContact,
        @Nullable String frontDoorReference,
        @Nullable FamilyId knownFamily,
        @Nullable HubOutcome outcome,
        @Nullable String why,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable FamilyId family,
        @Nullable UUID steppedUpContact) {

    /** A child as told. */
    public record Child(
            UUID person,
            String givenNames,
            String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate expectedDateOfBirth,
            @Nullable Integer estimatedAge) {

        public String name() {
            return (givenNames + " " + familyName).strip();
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[" + person + "]";
        }
    }

    public record Adult(String name, String relationship, YesNo livesWith) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Adult[***]";
        }
    }

    /** What whoever asked was told. */
    public record Told(String words, ToldWay way, String by, Instant at) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Told[" + way + "]";
        }
    }

    static String names(List<Child> children) {
        return String.join(", ", children.stream().map(Child::name).toList());
    }

    public boolean waiting() {
        return outcome == null;
    }

    public String address() {
        return "/early-help/contacts/" + id;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "HubContact[" + id + "]";
    }
}
