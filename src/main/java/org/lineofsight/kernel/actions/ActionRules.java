package org.lineofsight.kernel.actions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of an action, wherever it was decided. */
public final class ActionRules {

    private static final String PROCEDURE = "Local procedure: ";

    private ActionRules() {}

    @Basis(PROCEDURE + "an action says what is to be done")
    public static void itSaysWhatIsToBeDone(String what) {
        if (what.isBlank()) {
            throw new RuleBroken("action.what", "action.what", "Write what is to be done");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: a plan says who does what by when; nothing is due before it was decided")
    public static void itIsDueFromTodayOn(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new RuleBroken("action.due", "action.due", "The day must be today or later");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: each agency agrees what it does; an action has one owner, somebody who can be asked")
    public static Owner somebodyIsAsked(Optional<Owner> owner) {
        return owner.orElseThrow(
                () -> new RuleBroken("action.owner", "action.owner", "Choose who has to do it"));
    }

    @Basis(PROCEDURE + "an action takes one of the steps that are open to it")
    public static void theStepIsOpen(Action action, ActionStep step) {
        if (!step.from().contains(action.status())) {
            throw new RuleBroken(
                    "action.step",
                    "This is not possible any more: somebody has changed the action since");
        }
    }

    @Basis(
            PROCEDURE
                    + "a return, a change and a withdrawal say why; progress and what was done are in words, so that they can be checked")
    public static void theStepSaysWhatItHasTo(ActionStep step, String words) {
        if (step.words() == ActionStep.Words.REQUIRED && words.isBlank()) {
            throw new RuleBroken(
                    "action.words", "words", "Answer this: “%s”".formatted(step.question()));
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24, multi-agency audits: actions are followed up for their effect, so somebody else looks")
    public static void somebodyElseChecks(Action action, ActionStep step, Actor by) {
        if (step == ActionStep.CHECKED_IT && Objects.equals(action.doneBy(), by.accountId())) {
            throw new RuleBroken(
                    "action.checked-by-another", "Somebody else checks what you say you did");
        }
    }
}
