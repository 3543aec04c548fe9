package org.lineofsight.kernel.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.kernel.meetings.Discipline.EDUCATION;
import static org.lineofsight.kernel.meetings.Discipline.HEALTH;
import static org.lineofsight.kernel.meetings.Discipline.POLICE;
import static org.lineofsight.kernel.meetings.Discipline.SOCIAL_CARE;
import static org.lineofsight.kernel.meetings.Presence.NOT_KNOWN;
import static org.lineofsight.kernel.meetings.Presence.NOT_THERE;
import static org.lineofsight.kernel.meetings.Presence.THERE;
import static org.lineofsight.kernel.meetings.Quoracy.Verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.kernel.agencies.AgencyKind;

/** Quoracy follows from who was asked and what became of it. */
class QuorumTests {

    private static final Quorum STRATEGY = Quorum.of(SOCIAL_CARE).and(POLICE).and(HEALTH);
    private static final Quorum CONFERENCE =
            Quorum.of(SOCIAL_CARE)
                    .andAtLeast(2, "other agencies", EnumSet.complementOf(EnumSet.of(SOCIAL_CARE)));

    @ParameterizedTest
    @CsvSource({
        "THERE, THERE, THERE, QUORATE",
        "THERE, THERE, NOT_THERE, NOT_QUORATE",
        "THERE, NOT_THERE, NOT_KNOWN, NOT_QUORATE",
        "THERE, THERE, NOT_KNOWN, NOT_KNOWN",
        "NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN",
    })
    void a_strategy_discussion_takes_social_care_police_and_health(
            Presence socialCare, Presence police, Presence health, Verdict verdict) {
        var quoracy =
                STRATEGY.judge(
                        List.of(
                                voice(SOCIAL_CARE, socialCare),
                                voice(POLICE, police),
                                voice(HEALTH, health)));
        assertThat(quoracy.verdict()).isEqualTo(verdict);
    }

    /** Thirty meetings were recorded as "not quorate" because nobody had written who came. */
    @Test
    void what_was_not_recorded_is_no_absence() {
        var quoracy =
                STRATEGY.judge(
                        List.of(
                                voice(SOCIAL_CARE, THERE),
                                voice(POLICE, THERE),
                                voice(HEALTH, NOT_KNOWN)));
        assertThat(quoracy.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(quoracy.open()).containsExactly("Health");
        assertThat(quoracy.missing()).isEmpty();
    }

    @Test
    void who_was_never_asked_is_missing() {
        var quoracy = STRATEGY.judge(List.of(voice(SOCIAL_CARE, THERE), voice(POLICE, THERE)));
        assertThat(quoracy.verdict()).isEqualTo(Verdict.NOT_QUORATE);
        assertThat(quoracy.parts().getLast().found()).containsExactly("Nobody was asked");
    }

    @Test
    void one_health_service_of_several_is_enough() {
        var quoracy =
                STRATEGY.judge(
                        List.of(
                                voice(SOCIAL_CARE, THERE),
                                voice(POLICE, THERE),
                                voice(HEALTH, NOT_THERE),
                                voice(HEALTH, THERE)));
        assertThat(quoracy.verdict()).isEqualTo(Verdict.QUORATE);
    }

    @Test
    void two_people_of_one_agency_are_one_voice() {
        var school = UUID.randomUUID();
        var head = new Voice(EDUCATION, school, "School", THERE, "came");
        assertThat(CONFERENCE.judge(List.of(voice(SOCIAL_CARE, THERE), head, head)).verdict())
                .isEqualTo(Verdict.NOT_QUORATE);
        assertThat(
                        CONFERENCE
                                .judge(
                                        List.of(
                                                voice(SOCIAL_CARE, THERE),
                                                head,
                                                voice(HEALTH, THERE)))
                                .verdict())
                .isEqualTo(Verdict.QUORATE);
    }

    @Test
    void each_part_says_who_was_found_and_how() {
        var trust = new Voice(HEALTH, UUID.randomUUID(), "Larkshire NHS Trust", THERE, "by video");
        var parts = STRATEGY.judge(List.of(trust)).parts();
        assertThat(parts.get(2).needs()).isEqualTo("Health");
        assertThat(parts.get(2).found()).containsExactly("Larkshire NHS Trust: by video");
        assertThat(STRATEGY.required()).containsExactlyInAnyOrder(SOCIAL_CARE, POLICE, HEALTH);
        assertThat(CONFERENCE.required()).containsExactly(SOCIAL_CARE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "IN_PERSON, true, false, THERE",
                "BY_VIDEO, true, false, THERE",
                "BY_TELEPHONE, true, false, THERE",
                "IN_PERSON, false, false, NOT_THERE",
                "IN_PERSON, true, true, NOT_THERE",
                "REPORT, true, false, NOT_THERE",
                "ABSENT, true, false, NOT_THERE",
            })
    void who_left_had_a_conflict_or_sent_a_report_does_not_decide(
            Attendance.TookPart took, boolean untilDecided, boolean conflict, Presence presence) {
        var attendance = new Attendance(took, null, false, untilDecided, conflict, null);
        assertThat(asked(null, attendance).recorded().orElseThrow().presence()).isEqualTo(presence);
    }

    @Test
    void a_deputy_speaks_for_the_agency() {
        var attendance =
                new Attendance(Attendance.TookPart.IN_PERSON, "A deputy", true, true, false, null);
        var voice = asked(null, attendance).recorded().orElseThrow();
        assertThat(voice.presence()).isEqualTo(THERE);
        assertThat(voice.words()).contains("a deputy");
    }

    @Test
    void without_a_reply_or_a_record_nothing_is_known() {
        assertThat(asked(null, null).promised().orElseThrow().presence()).isEqualTo(NOT_KNOWN);
        assertThat(asked(null, null).recorded().orElseThrow().presence()).isEqualTo(NOT_KNOWN);
    }

    @Test
    void the_family_is_asked_and_no_part_of_the_quorum() {
        var mother =
                new Attendee(
                        UUID.randomUUID(),
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "A mother",
                        "mother",
                        null,
                        null,
                        null);
        assertThat(mother.promised()).isEmpty();
        assertThat(mother.recorded()).isEmpty();
        assertThat(mother.who()).isEqualTo("A mother, mother");
    }

    @Test
    void a_lay_member_is_a_member_and_no_part_of_the_quorum() {
        var lay =
                new Attendee(
                        UUID.randomUUID(),
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Somebody",
                        null,
                        new Attendee.Member(UUID.randomUUID(), "Lay member", false),
                        null,
                        null);
        assertThat(lay.promised()).isEmpty();
        assertThat(lay.family()).isFalse();
        assertThat(lay.outside()).isTrue();
        assertThat(lay.who()).isEqualTo("Lay member (Somebody)");
    }

    @ParameterizedTest
    @EnumSource(AgencyKind.class)
    void every_kind_of_agency_brings_a_discipline(AgencyKind kind) {
        assertThat(Discipline.of(kind)).isNotNull();
    }

    private static Attendee asked(@Nullable Reply reply, @Nullable Attendance attendance) {
        return new Attendee(
                UUID.randomUUID(),
                0,
                HEALTH,
                UUID.randomUUID(),
                "A trust",
                null,
                UUID.randomUUID(),
                "Somebody",
                null,
                null,
                reply,
                attendance);
    }

    private static Voice voice(Discipline discipline, Presence presence) {
        return new Voice(
                discipline, UUID.randomUUID(), discipline.label(), presence, presence.name());
    }
}
