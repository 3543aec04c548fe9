package org.lineofsight.pathway.frontdoor.police;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;

/**
 * What happened to one family, as the police tell of it.
 *
 * @param familyKey what tells this family from others in the same incident
 * @param happenedAt absent where the police gave the day alone
 * @param officer absent where not given, as station, risk and claimedLevel
 * @param address absent where it was not given, or must stay secret
 * @param summary the police's own words; empty where they gave none
 */
record Incident(
        String number,
        String familyKey,
        LocalDate happenedOn,
        @Nullable Instant happenedAt,
        @Nullable String officer,
        @Nullable String station,
        YesNo domesticAbuse,
        @Nullable Risk risk,
        @Nullable LevelOfNeed claimedLevel,
        @Nullable String address,
        boolean addressIsSecret,
        List<Child> children,
        List<Other> others,
        String summary) {

    /**
     * One child.
     *
     * @param born absent where it is not known, or the child is not born
     * @param expected for a child who is not born; absent where that is not known either
     * @param words the child's own; absent where the police wrote none
     */
    record Child(
            String given,
            String family,
            @Nullable LocalDate born,
            @Nullable LocalDate expected,
            boolean unborn,
            @Nullable String school,
            @Nullable String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Child[***]";
        }
    }

    /** Somebody else. @param part what they are in it: "Suspect", "Victim" */
    record Other(String name, String part) {

        @Override
        public String toString() {
            return "Other[***]";
        }
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Incident[" + children.size() + " children]";
    }
}
