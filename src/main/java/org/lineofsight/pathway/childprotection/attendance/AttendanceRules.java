package org.lineofsight.pathway.childprotection.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.lineofsight.platform.rules.Basis;

/** When two look-ups are one attendance, and how far back the team looks. */
final class AttendanceRules {

    private AttendanceRules() {}

    @Basis(
            "Flags for unscheduled care, edition 1 (local): the nurse and the doctor look up one attendance")
    static boolean isTheSameAttendance(Instant lastLookedAt, Instant at) {
        return Duration.between(lastLookedAt, at).compareTo(Duration.ofHours(12)) < 0;
    }

    @Basis("Flags for unscheduled care, edition 1 (local): how often is counted over a year")
    static LocalDate countedSince(LocalDate today) {
        return today.minusYears(1);
    }
}
