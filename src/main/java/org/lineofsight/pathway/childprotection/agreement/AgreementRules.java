package org.lineofsight.pathway.childprotection.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** The second pair of eyes. */
final class AgreementRules {

    private static final String CHAPTER =
            "Working Together to Safeguard Children 2023, chapter 3: assessments are overseen by a manager";

    private AgreementRules() {}

    @Basis(CHAPTER)
    static void aManagerAnswers(Actor by) {
        if (!by.is(Role.SOCIAL_WORK_MANAGER)) {
            throw new RuleBroken("agreement.manager", "A social work manager agrees this");
        }
    }

    @Basis(CHAPTER + "; local rule: nobody agrees what they wrote or sent themselves")
    static void nobodyAgreesTheirOwn(Actor by, @Nullable UUID worker, @Nullable UUID sentBy) {
        if (by.accountId().equals(worker) || by.accountId().equals(sentBy)) {
            throw new RuleBroken(
                    "agreement.own", "You wrote this yourself. Another manager agrees it");
        }
    }

    @Basis("Child protection operating procedure, edition 1 (local): an answer is given")
    static void anAnswerIsChosen(ManagersAnswer.@Nullable Answer answer) {
        if (answer == null) {
            throw new RuleBroken("agreement.answer", "answer", "Choose whether you agree");
        }
    }

    @Basis(
            "Child protection operating procedure, edition 1 (local): what is sent back says what is missing")
    static void whatIsNotAgreedSaysWhy(ManagersAnswer.Answer answer, @Nullable String words) {
        if (answer != ManagersAnswer.Answer.AGREED && words == null) {
            throw new RuleBroken(
                    "agreement.words",
                    "words",
                    answer == ManagersAnswer.Answer.SENT_BACK
                            ? "Write what is missing or has to change"
                            : "Write what you talked about and what comes next");
        }
    }
}
