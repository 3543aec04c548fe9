package org.lineofsight.pathway.childprotection.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.platform.web.TypedDate;

/** Every child is heard, in the way in which they can be. */
class VoiceRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void it_is_said_whether_a_child_was_seen_but_of_nobody_who_is_not_born() {
        var nothing = new ChildsVoice(null, null, null, null);
        refuses(
                () -> VoiceRules.itIsSaidWhetherTheChildWasSeen(ChildsAge.CHILD, nothing),
                "voice.seen");
        assertThatCode(() -> VoiceRules.itIsSaidWhetherTheChildWasSeen(ChildsAge.UNBORN, nothing))
                .doesNotThrowAnyException();
    }

    @Test
    void who_was_seen_was_seen_on_a_day_that_has_come() {
        refuses(
                () ->
                        VoiceRules.whoWasSeenWasSeenOnADay(
                                new ChildsVoice(Seen.ALONE, null, null, "I like school"), TODAY),
                "voice.seen-on");
        refuses(
                () ->
                        VoiceRules.whoWasSeenWasSeenOnADay(
                                new ChildsVoice(Seen.ALONE, TODAY.plusDays(1), null, "x"), TODAY),
                "voice.seen-later");
    }

    @Test
    void who_was_not_seen_alone_has_a_reason() {
        refuses(
                () ->
                        VoiceRules.whoWasNotSeenAloneHasAReason(
                                ChildsAge.BABY,
                                new ChildsVoice(Seen.WITH_OTHERS, TODAY, null, "x")),
                "voice.why-not");
    }

    @Test
    void what_they_said_or_showed_is_written_unless_nobody_saw_them() {
        refuses(
                () ->
                        VoiceRules.whatTheySaidOrShowedIsWritten(
                                ChildsAge.UNBORN, new ChildsVoice(null, null, null, null)),
                "voice.words");
        assertThatCode(() ->
                        VoiceRules.whatTheySaidOrShowedIsWritten(
                                ChildsAge.CHILD,
                                new ChildsVoice(Seen.NOT_SEEN, null, "With the father", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_agency_says_something_and_nothing_held_is_something() {
        refuses(() -> VoiceRules.anAgencySaysSomething(" "), "contribution.words");
        assertThatCode(() -> VoiceRules.anAgencySaysSomething("Nothing held"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "born {0}, expected {1}, about {2}: {3}")
    @CsvSource({
        "2024-03-03,,, BABY",
        "2024-03-02,,, CHILD",
        "2015-06-01,,, CHILD",
        ",2026-05-01,, UNBORN",
        ",,1, BABY",
        ",,9, CHILD",
        ",,, CHILD"
    })
    void a_baby_shows_a_child_says_and_of_the_unborn_others_know(
            @Nullable LocalDate born,
            @Nullable LocalDate expected,
            @Nullable Integer about,
            ChildsAge age) {
        var child =
                new CaseChild(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Wren",
                        "Tolliver",
                        born,
                        expected,
                        about);
        assertThat(ChildsAge.of(child, TODAY)).isEqualTo(age);
    }

    @Test
    void a_form_keeps_no_reason_for_a_child_who_was_seen_alone_and_no_day_for_one_who_was_not() {
        var alone =
                new VoiceForm(Seen.ALONE, TypedDate.of(TODAY), "left over", "“I am fine.”")
                        .toVoice(ChildsAge.CHILD, TODAY);
        assertThat(alone.whyNot()).isNull();
        var notSeen =
                new VoiceForm(Seen.NOT_SEEN, TypedDate.of(TODAY), "Nobody opened", null)
                        .toVoice(ChildsAge.CHILD, TODAY);
        assertThat(notSeen.seenOn()).isNull();
        refuses(
                () ->
                        new VoiceForm(Seen.ALONE, null, null, "“I am fine.”")
                                .toVoice(ChildsAge.CHILD, TODAY),
                "voice.seen-on");
    }
}
