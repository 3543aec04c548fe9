package org.lineofsight.pathway.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.pathway.childprotection.CategoryOfAbuse.NEG;
import static org.lineofsight.pathway.childprotection.conference.Conference.Kind.INITIAL;
import static org.lineofsight.pathway.childprotection.conference.Conference.Kind.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a conference has to answer; quorum, order and plans are in ConferenceTests. */
class ConferenceRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void it_says_what_it_considers_and_for_whom_one_at_a_time() {
        refuses(() -> ConferenceRules.itSaysWhatItConsiders(" "), "conference.why");
        refuses(() -> ConferenceRules.atLeastOneChildIsChosen(List.of()), "conference.children");
        refuses(() -> ConferenceRules.noneIsWaitingToBeHeld(true), "conference.waiting");
    }

    @Test
    void an_initial_conference_follows_a_strategy_discussion() {
        refuses(
                () -> ConferenceRules.aDiscussionFoundTheThresholdMet(null),
                "conference.no-enquiry");
        refuses(
                () -> ConferenceRules.aPreBirthConferenceIsAboutTheUnborn(false),
                "conference.born");
    }

    @Test
    void a_transfer_says_from_where_and_since_when() {
        refuses(
                () -> ConferenceRules.aTransferNamesTheAuthority(null, TODAY, TODAY),
                "conference.authority");
        refuses(
                () -> ConferenceRules.aTransferNamesTheAuthority("Wold", null, TODAY),
                "conference.notified");
        refuses(
                () -> ConferenceRules.aTransferNamesTheAuthority("Wold", TODAY.plusDays(1), TODAY),
                "conference.notified");
    }

    @Test
    void only_a_plan_is_reviewed_and_only_without_one_is_there_an_initial_conference() {
        refuses(
                () -> ConferenceRules.whoIsReviewedHasAPlan(REVIEW, false, true),
                "conference.no-plan");
        refuses(
                () -> ConferenceRules.whoIsReviewedHasAPlan(INITIAL, true, false),
                "conference.has-plan");
        refuses(
                () -> ConferenceRules.whoIsReviewedHasAPlan(INITIAL, false, false),
                "conference.has-plan");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, true", "2026-03-07, false", "2026-03-08, false", "2026-03-09, true"})
    void no_conference_is_held_at_a_weekend(LocalDate on, boolean may) {
        if (may) {
            assertThatCode(() -> ConferenceRules.itIsNotAtAWeekend(on)).doesNotThrowAnyException();
        } else {
            refuses(() -> ConferenceRules.itIsNotAtAWeekend(on), "conference.weekend");
        }
    }

    @Test
    void the_chair_does_not_work_on_the_case() {
        var somebody = UUID.randomUUID();
        refuses(
                () -> ConferenceRules.theChairIsIndependent(true, somebody, somebody),
                "conference.chair");
        refuses(
                () -> ConferenceRules.theChairIsIndependent(false, somebody, UUID.randomUUID()),
                "conference.chair");
        assertThatCode(() -> ConferenceRules.theChairIsIndependent(true, somebody, null))
                .doesNotThrowAnyException();
    }

    @Test
    void strengths_risks_and_the_parents_are_heard() {
        refuses(() -> ConferenceRules.itSaysWhatWasWeighed(" ", "They agree"), "conference.risks");
        refuses(() -> ConferenceRules.itSaysWhatWasWeighed("Both", " "), "conference.parents");
    }

    @Test
    void each_child_is_decided_with_a_category_where_there_is_a_plan() {
        refuses(
                () -> ConferenceRules.eachChildIsDecided("", INITIAL, null, NEG),
                "conference.decision");
        refuses(
                () ->
                        ConferenceRules.eachChildIsDecided(
                                "", INITIAL, Conference.Decision.CONTINUES, NEG),
                "conference.decision");
        refuses(
                () ->
                        ConferenceRules.eachChildIsDecided(
                                "", INITIAL, Conference.Decision.PLAN, null),
                "conference.category");
        assertThatCode(() ->
                        ConferenceRules.eachChildIsDecided(
                                "", INITIAL, Conference.Decision.NO_PLAN, null))
                .doesNotThrowAnyException();
        refuses(
                () -> ConferenceRules.eachChildsReasonAndVoiceAreWritten("", "", "v"),
                "conference.child-why");
        refuses(
                () -> ConferenceRules.eachChildsReasonAndVoiceAreWritten("", "w", " "),
                "conference.childs-view");
        refuses(
                () -> ConferenceRules.itIsAnsweredWhetherThereWasAPlanBefore("", null),
                "conference.earlier");
    }

    @Test
    void every_agency_says_what_it_thinks_and_lateness_says_why() {
        refuses(() -> ConferenceRules.eachAgencysViewIsAnswered("", null), "conference.view");
        refuses(() -> ConferenceRules.lateSaysWhy(true, null), "conference.late");
        assertThatCode(() -> ConferenceRules.lateSaysWhy(false, null)).doesNotThrowAnyException();
    }

    @Test
    void a_complaint_says_who_when_and_what_and_is_answered() {
        refuses(
                () -> ConferenceRules.aComplaintSaysWhat("", TODAY, "w", TODAY),
                "conference.complainant");
        refuses(
                () -> ConferenceRules.aComplaintSaysWhat("A", null, "w", TODAY),
                "conference.received");
        refuses(
                () -> ConferenceRules.aComplaintSaysWhat("A", TODAY, " ", TODAY),
                "conference.complaint");
        refuses(() -> ConferenceRules.aComplaintIsAnswered(null, "w"), "conference.finding");
        refuses(
                () -> ConferenceRules.aComplaintIsAnswered(Conference.Finding.UPHELD, " "),
                "conference.answer");
    }
}
