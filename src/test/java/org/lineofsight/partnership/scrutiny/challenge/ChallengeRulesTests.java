package org.lineofsight.partnership.scrutiny.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.ActingDatabase;
import org.lineofsight.partnership.scrutiny.ChallengeId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

class ChallengeRulesTests {

    private static final LocalDate RAISED = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID AGENCY = UUID.randomUUID();

    private static Challenge challenge(boolean answered) {
        return new Challenge(
                ChallengeId.next(),
                "S-26-7K2PQX",
                ReportingYear.on(RAISED),
                null,
                AGENCY,
                null,
                "A trust",
                "How do you know that staff are trained?",
                RAISED,
                "Somebody Invented",
                answered ? new Challenge.Response("We count", RAISED.plusDays(3), "X") : null,
                null,
                null);
    }

    private static void refuses(String code, ThrowingCallable rule) {
        assertThatThrownBy(rule)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @Test
    void only_the_scrutineer_challenges() {
        ChallengeRules.theScrutineerChallenges(ActingDatabase.actor(Role.SCRUTINEER));
        refuses(
                "challenge.scrutineer",
                () ->
                        ChallengeRules.theScrutineerChallenges(
                                ActingDatabase.actor(Role.PARTNERSHIP_OFFICER)));
    }

    @Test
    void a_challenge_is_put_to_one_agency_or_one_group() {
        ChallengeRules.itIsPutToOne(AGENCY, null, "Words", RAISED, TODAY);
        ChallengeRules.itIsPutToOne(null, AGENCY, "Words", RAISED, TODAY);
        refuses(
                "challenge.to",
                () -> ChallengeRules.itIsPutToOne(null, null, "Words", RAISED, TODAY));
        refuses(
                "challenge.to",
                () -> ChallengeRules.itIsPutToOne(AGENCY, AGENCY, "Words", RAISED, TODAY));
        refuses(
                "challenge.words",
                () -> ChallengeRules.itIsPutToOne(AGENCY, null, "", RAISED, TODAY));
        refuses(
                "challenge.future",
                () -> ChallengeRules.itIsPutToOne(AGENCY, null, "W", TODAY.plusDays(1), TODAY));
    }

    @Test
    void the_agencys_own_lead_or_partner_responds_or_the_office_for_them() {
        for (var role : new Role[] {Role.SAFEGUARDING_LEAD, Role.EXECUTIVE_PARTNER}) {
            ChallengeRules.theyRespondThemselves(
                    challenge(false), ActingDatabase.actor(role, AGENCY));
            refuses(
                    "challenge.who",
                    () ->
                            ChallengeRules.theyRespondThemselves(
                                    challenge(false),
                                    ActingDatabase.actor(role, UUID.randomUUID())));
        }
        ChallengeRules.theyRespondThemselves(
                challenge(false), ActingDatabase.actor(Role.PARTNERSHIP_OFFICER));
        refuses(
                "challenge.who",
                () ->
                        ChallengeRules.theyRespondThemselves(
                                challenge(false), ActingDatabase.actor(Role.SCRUTINEER)));
    }

    @Test
    void there_is_one_response_and_it_comes_after_the_challenge() {
        ChallengeRules.thereIsOneResponse(challenge(false), "We count", RAISED, TODAY);
        refuses(
                "challenge.answered",
                () -> ChallengeRules.thereIsOneResponse(challenge(true), "W", TODAY, TODAY));
        refuses(
                "challenge.response",
                () -> ChallengeRules.thereIsOneResponse(challenge(false), " ", TODAY, TODAY));
        refuses(
                "challenge.responded-on",
                () ->
                        ChallengeRules.thereIsOneResponse(
                                challenge(false), "W", RAISED.minusDays(1), TODAY));
    }

    @Test
    void the_effect_is_looked_at_after_the_response_and_says_what_was_seen() {
        ChallengeRules.theEffectSaysWhatWasSeen(challenge(true), "Nothing yet", TODAY, TODAY);
        refuses(
                "challenge.unanswered",
                () -> ChallengeRules.theEffectSaysWhatWasSeen(challenge(false), "W", TODAY, TODAY));
        refuses(
                "challenge.effect",
                () -> ChallengeRules.theEffectSaysWhatWasSeen(challenge(true), "", TODAY, TODAY));
        refuses(
                "challenge.seen-on",
                () -> ChallengeRules.theEffectSaysWhatWasSeen(challenge(true), "W", RAISED, TODAY));
    }
}
