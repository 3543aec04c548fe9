package org.lineofsight.kernel.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.actor.Role;

class MinutesRulesTests {

    private static final UUID SCHOOL = UUID.randomUUID();

    private static void refuses(ThrowingCallable rule, String code) {
        assertThatThrownBy(rule).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void an_action_has_somebody_who_does_it_and_a_day() {
        var nobody = new MinutesText.Action("Book the medical", null, null, LocalDate.EPOCH);
        var someDay = new MinutesText.Action("Book the medical", null, UUID.randomUUID(), null);
        refuses(
                () -> MinutesRules.eachActionHasSomebodyAndADay(List.of(nobody)),
                "minutes.action-who");
        refuses(
                () -> MinutesRules.eachActionHasSomebodyAndADay(List.of(someDay)),
                "minutes.action-when");
    }

    @Test
    void dissent_is_written_down_with_its_reason() {
        var somebody =
                new MinutesText(
                        "",
                        "",
                        "Met",
                        MinutesText.Dissented.SOMEBODY,
                        "",
                        "None needed",
                        List.of());
        refuses(() -> MinutesRules.dissentIsAnswered(somebody), "minutes.dissent");
    }

    @Test
    void keeping_back_names_what_from_whom_and_why() {
        var passages = List.of(UUID.randomUUID());
        refuses(
                () -> MinutesRules.keepingBackIsWhole(List.of(), List.of("family"), "Because"),
                "minutes.keep-what");
        refuses(
                () -> MinutesRules.keepingBackIsWhole(passages, List.of(), "Because"),
                "minutes.keep-from");
        refuses(
                () -> MinutesRules.keepingBackIsWhole(passages, List.of("family"), null),
                "minutes.keep-why");
    }

    @Test
    void minutes_are_sent_to_somebody() {
        refuses(() -> MinutesRules.somebodyGetsThem(List.of()), "minutes.nobody");
    }

    @Test
    void there_is_one_correction_at_a_time() {
        refuses(() -> MinutesRules.thereIsNoDraft(true), "minutes.draft");
        assertThatCode(() -> MinutesRules.thereIsNoDraft(false)).doesNotThrowAnyException();
    }

    @Test
    void an_agency_opens_its_own_and_only_the_family_is_given_theirs() {
        var release =
                new Release(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        SCHOOL,
                        Role.SAFEGUARDING_LEAD,
                        null,
                        "A school",
                        "A chair",
                        Instant.EPOCH,
                        null,
                        null,
                        List.of());
        refuses(() -> MinutesRules.theFamilysCopySaysHow(release, "By hand"), "minutes.not-family");
        refuses(
                () -> MinutesRules.nothingIsSentToThemYet(List.of(release), SCHOOL),
                "minutes.sent-already");
        assertThatCode(() -> MinutesRules.nothingIsSentToThemYet(List.of(release), null))
                .as("the family is somebody else")
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_read_follows_the_order_of_the_sections() {
        var passages =
                MinutesDocument.parts(
                        List.of(
                                new Passage(UUID.randomUUID(), Section.DECISION, "Met"),
                                new Passage(UUID.randomUUID(), Section.INFORMATION, "A bruise")));
        assertThat(passages)
                .extracting(MinutesDocument.Part::section)
                .containsExactly(Section.INFORMATION, Section.DECISION);
    }
}
