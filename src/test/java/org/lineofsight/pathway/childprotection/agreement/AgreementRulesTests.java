package org.lineofsight.pathway.childprotection.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer.Answer;
import org.lineofsight.platform.actor.Actor;

/** A manager other than who wrote it agrees, or says what is missing. */
class AgreementRulesTests {

    private static final Actor SYSTEM = Actor.system("test");

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void a_manager_answers_and_nobody_their_own() {
        refuses(() -> AgreementRules.aManagerAnswers(SYSTEM), "agreement.manager");
        refuses(
                () -> AgreementRules.nobodyAgreesTheirOwn(SYSTEM, SYSTEM.accountId(), null),
                "agreement.own");
        refuses(
                () ->
                        AgreementRules.nobodyAgreesTheirOwn(
                                SYSTEM, UUID.randomUUID(), SYSTEM.accountId()),
                "agreement.own");
    }

    @Test
    void an_answer_is_chosen_and_says_why_unless_it_agrees() {
        refuses(() -> AgreementRules.anAnswerIsChosen(null), "agreement.answer");
        refuses(
                () -> AgreementRules.whatIsNotAgreedSaysWhy(Answer.SENT_BACK, null),
                "agreement.words");
        refuses(
                () -> AgreementRules.whatIsNotAgreedSaysWhy(Answer.LOOKED_AT, null),
                "agreement.words");
        assertThatCode(() -> AgreementRules.whatIsNotAgreedSaysWhy(Answer.AGREED, null))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_sent_comes_back_or_is_agreed_and_what_is_agreed_stands() {
        assertThat(WritingStatus.BEING_WRITTEN.to(WritingStatus.WITH_MANAGER))
                .isEqualTo(WritingStatus.WITH_MANAGER);
        assertThat(WritingStatus.WITH_MANAGER.to(WritingStatus.BEING_WRITTEN))
                .isEqualTo(WritingStatus.BEING_WRITTEN);
        refuses(
                () -> WritingStatus.BEING_WRITTEN.to(WritingStatus.AGREED),
                "writing.not-from-here");
        refuses(
                () -> WritingStatus.AGREED.to(WritingStatus.BEING_WRITTEN),
                "writing.not-from-here");
        refuses(WritingStatus.WITH_MANAGER::requireOpen, "writing.closed");
    }
}
