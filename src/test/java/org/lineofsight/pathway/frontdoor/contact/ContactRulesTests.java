package org.lineofsight.pathway.frontdoor.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.pathway.frontdoor.LevelOfNeed.LEVEL_1;
import static org.lineofsight.pathway.frontdoor.LevelOfNeed.LEVEL_2;
import static org.lineofsight.pathway.frontdoor.LevelOfNeed.LEVEL_3;
import static org.lineofsight.pathway.frontdoor.LevelOfNeed.LEVEL_4;
import static org.lineofsight.pathway.frontdoor.Outcome.ANOTHER_AUTHORITY;
import static org.lineofsight.pathway.frontdoor.Outcome.EARLY_HELP;
import static org.lineofsight.pathway.frontdoor.Outcome.NO_FURTHER_ACTION;
import static org.lineofsight.pathway.frontdoor.Outcome.REFERRAL_TO_SOCIAL_CARE;
import static org.lineofsight.pathway.frontdoor.Outcome.STRATEGY_DISCUSSION;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;

class ContactRulesTests {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");

    private final ReferralTestData referral =
            ReferralTestData.from(ActingDatabase.actor(Role.PRACTITIONER));
    private final Actor worker = ActingDatabase.actor(Role.FRONT_DOOR_WORKER);
    private final Actor manager = ActingDatabase.actor(Role.FRONT_DOOR_MANAGER);

    @Test
    void a_referral_names_a_child() {
        assertBroken(
                "contact.no-child", () -> ContactRules.childrenAreNamed(referral.about().build()));
        ContactRules.childrenAreNamed(referral.about(ReferralTestData.child()).build());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GIVEN")
    void what_is_shared_without_consent_is_shared_for_a_stated_reason(Consent consent) {
        assertBroken("contact.consent-reason", () -> checkConsent(consent, null));
        assertBroken("contact.consent-reason", () -> checkConsent(consent, " "));
        checkConsent(consent, "Asking would put her in danger");
    }

    @Test
    void with_consent_no_reason_is_asked_for() {
        checkConsent(Consent.GIVEN, null);
    }

    private void checkConsent(Consent consent, @Nullable String reason) {
        ContactRules.consentOrTheReasonWithoutIt(referral.consent(consent, reason).build());
    }

    @Test
    void the_child_is_heard_or_it_is_said_why_not() {
        assertBroken(
                "contact.childs-words",
                () -> ContactRules.childsWordsOrWhyNot(referral.childsWords(null, null).build()));
        assertBroken(
                "contact.childs-words",
                () ->
                        ContactRules.childsWordsOrWhyNot(
                                referral.childsWords(
                                                "I want to stay with Nan",
                                                ChildsWordsAbsent.NOT_SEEN)
                                        .build()));
        ContactRules.childsWordsOrWhyNot(
                referral.childsWords("I want to stay with Nan", null).build());
        ContactRules.childsWordsOrWhyNot(
                referral.childsWords(null, ChildsWordsAbsent.UNBORN).build());
    }

    /** In summer London is an hour ahead of UTC; the office goes by London. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-20T08:59:59, true, true",
        "2026-05-20T09:00:00, true, false",
        "2026-05-20T16:59:59, true, false",
        "2026-05-20T17:00:00, true, true",
        "2026-05-23T12:00:00, true, true",
        "2026-05-24T12:00:00, true, true",
        "2026-05-25T12:00:00, false, true",
    })
    void out_of_hours_is_before_nine_from_five_at_weekends_and_on_bank_holidays(
            LocalDateTime inLondon, boolean workingDay, boolean outOfHours) {
        var at = inLondon.atZone(TimeConfiguration.LONDON).toInstant();
        assertThat(ContactRules.outOfHours(at, workingDay)).isEqualTo(outOfHours);
    }

    @Test
    void a_decision_says_why() {
        assertBroken(
                "contact.rationale",
                () -> propose(EARLY_HELP, LEVEL_2, " ", "We will call you", ""));
    }

    @Test
    void the_referrer_will_hear_what_was_decided() {
        assertBroken(
                "contact.message",
                () -> propose(EARLY_HELP, LEVEL_2, "Needs are met by early help", " ", ""));
    }

    @Test
    void a_contact_is_passed_to_an_authority_that_has_a_name() {
        assertBroken(
                "contact.authority",
                () -> propose(ANOTHER_AUTHORITY, LEVEL_3, "Lives there", "Passed on", " "));
        assertThat(
                        propose(
                                        ANOTHER_AUTHORITY,
                                        LEVEL_3,
                                        "Lives there",
                                        "Passed on",
                                        "Aldermere Council")
                                .authority())
                .isEqualTo("Aldermere Council");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEVEL_4")
    void a_strategy_discussion_is_for_level_4(LevelOfNeed level) {
        assertBroken(
                "contact.strategy-level",
                () -> ContactRules.outcomeFitsLevel(new Verdict(level, STRATEGY_DISCUSSION)));
        ContactRules.outcomeFitsLevel(new Verdict(LEVEL_4, STRATEGY_DISCUSSION));
    }

    @Test
    void a_child_at_level_4_is_not_left_without_action() {
        assertBroken(
                "contact.level-4-nfa",
                () -> ContactRules.outcomeFitsLevel(new Verdict(LEVEL_4, NO_FURTHER_ACTION)));
        ContactRules.outcomeFitsLevel(new Verdict(LEVEL_3, NO_FURTHER_ACTION));
    }

    @ParameterizedTest
    @CsvSource({
        "STRATEGY_DISCUSSION,     LEVEL_4, LEVEL_4, 0, NO,        true",
        "REFERRAL_TO_SOCIAL_CARE, LEVEL_4, LEVEL_4, 3, YES,       false",
        "EARLY_HELP,              LEVEL_2, LEVEL_4, 0, NO,        true",
        "EARLY_HELP,              LEVEL_2, LEVEL_3, 2, YES,       false",
        "EARLY_HELP,              LEVEL_3, LEVEL_1, 0, NO,        false",
        "NO_FURTHER_ACTION,       LEVEL_3, LEVEL_4, 0, NO,        true",
        "NO_FURTHER_ACTION,       LEVEL_1, LEVEL_2, 1, NO,        true",
        "NO_FURTHER_ACTION,       LEVEL_1, LEVEL_2, 0, YES,       true",
        "NO_FURTHER_ACTION,       LEVEL_1, LEVEL_2, 0, NOT_KNOWN, false",
        "NO_FURTHER_ACTION,       LEVEL_1, LEVEL_2, 0, NO,        false",
    })
    void a_manager_agrees_where_a_child_could_be_let_down(
            Outcome outcome,
            LevelOfNeed decided,
            LevelOfNeed claimed,
            int earlier,
            YesNo domesticAbuse,
            boolean needed) {
        assertThat(
                        ContactRules.managerNeeded(
                                        List.of(new Verdict(decided, outcome)),
                                        claimed,
                                        earlier,
                                        domesticAbuse)
                                .isPresent())
                .isEqualTo(needed);
    }

    @Test
    void one_child_of_a_family_is_enough_for_a_manager_to_be_needed() {
        var safe = new Verdict(LEVEL_2, EARLY_HELP);
        var inDanger = new Verdict(LEVEL_4, STRATEGY_DISCUSSION);
        assertThat(ContactRules.managerNeeded(List.of(safe), LEVEL_2, 0, YesNo.NO)).isEmpty();
        assertThat(ContactRules.managerNeeded(List.of(safe, inDanger), LEVEL_2, 0, YesNo.NO))
                .isPresent();
    }

    @Test
    void what_stands_for_a_family_is_what_goes_furthest_for_a_child() {
        assertThat(
                        Verdict.furthest(
                                List.of(
                                        new Verdict(LEVEL_3, EARLY_HELP),
                                        new Verdict(LEVEL_2, REFERRAL_TO_SOCIAL_CARE))))
                .isEqualTo(new Verdict(LEVEL_3, REFERRAL_TO_SOCIAL_CARE));
    }

    @Test
    void a_colour_less_urgent_than_what_was_seen_says_why() {
        var seen = List.of(Colour.GREEN, Colour.RED);
        assertBroken(
                "contact.less-urgent",
                () -> ContactRules.aLessUrgentColourSaysWhy(Colour.AMBER, seen, " "));
        ContactRules.aLessUrgentColourSaysWhy(Colour.AMBER, seen, "The injury is explained");
        ContactRules.aLessUrgentColourSaysWhy(Colour.RED, seen, "");
    }

    @Test
    void only_green_goes_straight_to_early_help() {
        assertBroken(
                "contact.not-green", () -> ContactRules.onlyGreenGoesStraightToEarlyHelp(false));
    }

    @Test
    void nothing_is_received_before_it_came() {
        assertBroken(
                "contact.received-in-future",
                () -> ContactRules.nothingIsReceivedBeforeItCame(NOW.plusSeconds(1), NOW));
        ContactRules.nothingIsReceivedBeforeItCame(NOW, NOW);
    }

    @Test
    void who_sees_a_decision_differently_says_what() {
        assertBroken("contact.dissent", () -> ContactRules.dissentSaysWhat(" "));
    }

    @Test
    void only_a_manager_agrees_or_sends_back() {
        var decision =
                propose(REFERRAL_TO_SOCIAL_CARE, LEVEL_4, "Signs of neglect", "Accepted", "");
        assertBroken("contact.manager-agrees", () -> decision.agreed(worker, NOW));
        assertBroken(
                "contact.manager-agrees", () -> decision.sentBack(worker, NOW, "Ask the school"));
        assertThat(decision.agreed(manager, NOW).manager()).isEqualTo(manager.name());
    }

    @Test
    void a_manager_does_not_agree_their_own_decision() {
        var own =
                Decision.of(
                        new ContactId(Ids.next()),
                        proposal(NO_FURTHER_ACTION, LEVEL_1, "Met", "Advice", ""),
                        List.of(new Verdict(LEVEL_1, NO_FURTHER_ACTION)),
                        "Claimed level 4",
                        manager,
                        NOW);
        assertBroken("contact.own-decision", () -> own.agreed(manager, NOW));
        assertThatNoException()
                .isThrownBy(() -> own.agreed(ActingDatabase.actor(Role.FRONT_DOOR_MANAGER), NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, PROPOSED DECIDED",
        "PROPOSED, RECEIVED DECIDED",
        "DECIDED, TOLD",
        "TOLD, ''"
    })
    void a_contact_moves_only_where_it_may(ContactStatus from, String allowed) {
        for (var to : ContactStatus.values()) {
            if (allowed.contains(to.name())) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertBroken("contact.not-from-here", () -> from.to(to));
            }
        }
    }

    private Decision propose(
            Outcome outcome,
            LevelOfNeed level,
            String rationale,
            String message,
            String authority) {
        return Decision.of(
                new ContactId(Ids.next()),
                proposal(outcome, level, rationale, message, authority),
                List.of(new Verdict(level, outcome)),
                null,
                worker,
                NOW);
    }

    private static Decision.Proposal proposal(
            Outcome outcome,
            LevelOfNeed level,
            String rationale,
            String message,
            String authority) {
        return new Decision.Proposal(level, outcome, rationale, message, authority);
    }

    private static void assertBroken(String code, ThrowingCallable broken) {
        assertThatThrownBy(broken)
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
