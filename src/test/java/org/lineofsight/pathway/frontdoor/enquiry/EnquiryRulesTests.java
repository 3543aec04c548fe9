package org.lineofsight.pathway.frontdoor.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.guide.Guide;

class EnquiryRulesTests {

    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"RED, 4", "AMBER, 24", "GREEN, 72"})
    void the_colour_says_how_soon_an_agency_must_answer(Colour colour, long hours) {
        var rule = EnquiryRules.timeToAnswer(colour, null).rules().getFirst();
        assertThat(rule.allowance().amount()).isEqualTo((int) hours);
    }

    @Test
    void the_guide_that_gave_the_colour_says_how_soon_where_there_is_one() {
        var guide =
                new Guide(
                        UUID.randomUUID(),
                        7,
                        NOW,
                        "A manager",
                        "Sooner",
                        Map.of(Colour.RED, 2, Colour.AMBER, 12, Colour.GREEN, 48),
                        List.of());
        var rule = EnquiryRules.timeToAnswer(Colour.AMBER, guide).rules().getFirst();
        assertThat(rule.allowance().amount()).isEqualTo(12);
        assertThat(rule.code()).isEqualTo(EnquiryRules.timeToAnswer(Colour.AMBER, null).code());
        assertThat(rule.basis().inWords()).contains("Front door triage guide, 7");
    }

    @Test
    void without_a_colour_nobody_could_know_how_soon() {
        assertBreaks(() -> EnquiryRules.theContactHasAColour(null), "enquiry.colour");
        assertThat(EnquiryRules.theContactHasAColour(Colour.RED)).isEqualTo(Colour.RED);
    }

    @Test
    void nobody_is_asked_about_what_is_decided() {
        assertBreaks(() -> EnquiryRules.theContactIsNotDecided(true), "enquiry.decided");
        assertThatCode(() -> EnquiryRules.theContactIsNotDecided(false)).doesNotThrowAnyException();
    }

    @Test
    void a_form_that_is_sent_twice_asks_once() {
        assertBreaks(
                () -> EnquiryRules.nobodyIsAskedTwiceAtOnce(List.of("The police")),
                "enquiry.asked-already");
        assertThatCode(() -> EnquiryRules.nobodyIsAskedTwiceAtOnce(List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_request_says_whom_about_whom_what_what_for_by_what_right_and_why_no_less() {
        var nothing =
                new Asking(
                        Set.of(), Set.of(), Set.of(), "", null, "", List.of(), "", null, "", null,
                        "");
        assertThat(EnquiryRules.missing(nothing))
                .extracting("code")
                .containsExactly(
                        "enquiry.agencies",
                        "enquiry.questions",
                        "enquiry.purpose",
                        "enquiry.basis",
                        "enquiry.proportionality",
                        "enquiry.consent");
        assertThat(
                        EnquiryRules.missing(
                                EnquiryTestData.asking(
                                        Set.of(UUID.randomUUID()), Set.of(UUID.randomUUID()))))
                .isEmpty();
        assertBreaks(
                () ->
                        EnquiryRules.somebodyIsAskedAboutSomebody(
                                EnquiryTestData.asking(Set.of(UUID.randomUUID()), Set.of())),
                "enquiry.people");
        assertBreaks(() -> EnquiryRules.somethingIsAsked(" "), "enquiry.questions");
        assertBreaks(
                () -> EnquiryRules.aRequestSaysWhatFor(Purpose.HELP, " "), "enquiry.purpose-words");
        assertBreaks(() -> EnquiryRules.aRequestHasALawfulBasis(List.of()), "enquiry.basis");
        assertBreaks(
                () -> EnquiryRules.aRequestIsProportionate(Proportionality.WHOLE_HISTORY, ""),
                "enquiry.proportionality-words");
    }

    @Test
    void twenty_thousand_characters_fit_and_one_more_does_not() {
        assertThatCode(() -> EnquiryRules.somethingIsAsked("й".repeat(20_000)))
                .doesNotThrowAnyException();
        assertBreaks(() -> EnquiryRules.somethingIsAsked("й".repeat(20_001)), "enquiry.questions");
    }

    @Test
    void who_asks_without_the_familys_agreement_says_why() {
        assertBreaks(
                () -> EnquiryRules.withoutConsentThereIsAReason(Consent.REFUSED, ""),
                "enquiry.consent-reason");
        assertThatCode(() -> EnquiryRules.withoutConsentThereIsAReason(Consent.GIVEN, ""))
                .doesNotThrowAnyException();
    }

    @Test
    void consent_that_was_not_given_is_no_basis() {
        assertBreaks(
                () ->
                        EnquiryRules.consentIsABasisOnlyWhereItWasGiven(
                                List.of(LawfulBasis.CONSENT), Consent.NOT_ASKED),
                "enquiry.consent-basis");
        assertThatCode(() ->
                        EnquiryRules.consentIsABasisOnlyWhereItWasGiven(
                                List.of(LawfulBasis.CONSENT), Consent.GIVEN))
                .doesNotThrowAnyException();
    }

    @Test
    void silence_about_a_person_is_no_answer_and_nothing_held_is_one() {
        var silent = new Answer.AboutPerson(null, List.of(), null, "");
        assertBreaks(() -> EnquiryRules.everybodyIsAnsweredFor(1, silent), "enquiry.held");
        assertThat(
                        EnquiryRules.missing(
                                EnquiryTestData.answer(2, Answer.AboutPerson.nothingHeld()), NOW))
                .isEmpty();
    }

    @Test
    void what_is_held_is_said_in_facts_and_nothing_held_has_none() {
        assertBreaks(
                () -> EnquiryRules.whatIsHeldIsSaidInFacts(0, Answer.AboutPerson.holds()),
                "enquiry.facts");
        var both =
                new Answer.AboutPerson(
                        Held.NOTHING_HELD,
                        List.of(EnquiryTestData.fact("Called twice", "2025")),
                        null,
                        "");
        assertBreaks(
                () -> EnquiryRules.whatIsHeldIsSaidInFacts(0, both), "enquiry.facts-of-nothing");
    }

    @Test
    void who_cannot_share_says_why() {
        assertBreaks(
                () ->
                        EnquiryRules.notSharingHasAReason(
                                0, new Answer.AboutPerson(Held.CANNOT_SHARE, List.of(), null, "")),
                "enquiry.cannot-share");
        assertBreaks(
                () ->
                        EnquiryRules.notSharingHasAReason(
                                0,
                                new Answer.AboutPerson(
                                        Held.CANNOT_SHARE,
                                        List.of(),
                                        CannotShare.INVESTIGATION,
                                        " ")),
                "enquiry.cannot-share-words");
    }

    @Test
    void a_fact_has_a_time_a_source_and_a_reliability() {
        var when = WhenHeld.of("2025").orElseThrow();
        assertBreaks(
                () -> fact(new Answer.Fact(3, "", when, "Log", Reliability.REPORTED)),
                "enquiry.fact-what");
        assertBreaks(
                () -> fact(new Answer.Fact(3, "Called", null, "Log", Reliability.REPORTED)),
                "enquiry.fact-when");
        assertBreaks(
                () -> fact(new Answer.Fact(3, "Called", when, " ", Reliability.REPORTED)),
                "enquiry.fact-source");
        assertBreaks(
                () -> fact(new Answer.Fact(3, "Called", when, "Log", null)),
                "enquiry.fact-reliability");
        assertThatCode(() ->
                        fact(
                                new Answer.Fact(
                                        3,
                                        "Called",
                                        WhenHeld.NOT_KNOWN,
                                        "Log",
                                        Reliability.UNCONFIRMED)))
                .doesNotThrowAnyException();
    }

    private static void fact(Answer.Fact fact) {
        EnquiryRules.aFactSaysWhatWhenAndFromWhere(0, fact);
    }

    @Test
    void a_correction_says_what_it_corrects() {
        var nothing = Answer.AboutPerson.nothingHeld();
        var silent = new Answer(1, List.of(nothing), "", "", " ", null);
        assertBreaks(
                () -> EnquiryRules.aLaterAnswerSaysWhatChanged(silent), "enquiry.what-changed");
        assertThatCode(() ->
                        EnquiryRules.aLaterAnswerSaysWhatChanged(
                                EnquiryTestData.answer(1, 1, nothing, "")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_an_agency_said_on_the_telephone_has_a_name_and_a_day() {
        assertBreaks(
                () ->
                        EnquiryRules.whoSaidItIsOnRecord(
                                new Answer.Said("", SaidHow.TELEPHONE, NOW), NOW),
                "enquiry.said-by");
        assertBreaks(
                () -> EnquiryRules.whoSaidItIsOnRecord(new Answer.Said("Duty", null, NOW), NOW),
                "enquiry.said-how");
        assertBreaks(
                () ->
                        EnquiryRules.whoSaidItIsOnRecord(
                                new Answer.Said("Duty", SaidHow.EMAIL, NOW.plusSeconds(60)), NOW),
                "enquiry.said-on");
        assertThatCode(() -> EnquiryRules.whoSaidItIsOnRecord(null, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_is_answered_after_the_end() {
        assertBreaks(() -> EnquiryRules.itIsOpen(true), "enquiry.closed");
    }

    @Test
    void of_two_who_answer_at_once_the_second_hears_of_the_first() {
        assertThatThrownBy(() -> EnquiryRules.nobodyAnsweredMeanwhile(0, 1, "Ashby Wren"))
                .hasFieldOrPropertyWithValue("code", "enquiry.answered-meanwhile")
                .hasMessageContaining("Ashby Wren");
    }

    @Test
    void who_withdraws_a_request_says_why() {
        assertBreaks(() -> EnquiryRules.withdrawingHasAReason(" "), "enquiry.withdrawn-because");
    }

    private static void assertBreaks(ThrowingCallable rule, String code) {
        assertThatThrownBy(rule).hasFieldOrPropertyWithValue("code", code);
    }
}
