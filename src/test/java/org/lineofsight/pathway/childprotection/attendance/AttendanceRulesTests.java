package org.lineofsight.pathway.childprotection.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttendanceRulesTests {

    private static final Instant NIGHT = Instant.parse("2026-11-20T23:00:00Z");

    @Test
    void the_nurse_and_the_doctor_of_one_night_look_up_one_attendance() {
        assertThat(AttendanceRules.isTheSameAttendance(NIGHT, NIGHT.plus(Duration.ofHours(3))))
                .isTrue();
        assertThat(AttendanceRules.isTheSameAttendance(NIGHT, NIGHT.plus(Duration.ofHours(12))))
                .isFalse();
    }

    @Test
    void how_often_is_counted_over_a_year() {
        assertThat(AttendanceRules.countedSince(LocalDate.of(2026, 11, 21)))
                .isEqualTo(LocalDate.of(2025, 11, 21));
    }
}
