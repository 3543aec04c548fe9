package org.lineofsight.kernel.actions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.FileKind;

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

    private static final String IMPACT =
            "Herefordshire yearly report 2023-24, case reviews: evidencing the impact from reviews remains a challenge; ";

    @Basis(IMPACT + "nothing of the action plan is complete before it is said what it changed")
    public static void theCheckSaysWhatChanged(Action action, ActionStep step) {
        if (step == ActionStep.CHECKED_IT && action.improvement() != null) {
            throw new RuleBroken(
                    "action.impact",
                    "Say what it changed, or that there is no evidence of impact yet");
        }
    }

    @Basis(
            IMPACT
                    + "evidence says what is different and where that can be seen, and “no evidence yet” says why")
    public static void whatIsSaidOfItsImpactCanBeSeen(Impact.Said impact) {
        if (impact.words().isBlank()) {
            throw new RuleBroken(
                    "action.impact-words",
                    "impact.words",
                    impact.kind() == Impact.Kind.EVIDENCE
                            ? "Write what is different now"
                            : "Write why nothing can be seen yet");
        }
        var seenIn = impact.seenIn();
        if (impact.kind() == Impact.Kind.EVIDENCE && (seenIn == null || seenIn.isBlank())) {
            throw new RuleBroken(
                    "action.impact-seen", "impact.seenIn", "Write where this can be seen");
        }
        var measure = impact.measure();
        if (measure != null
                && (measure.name().isBlank()
                        || measure.before().isBlank()
                        || measure.after().isBlank())) {
            throw new RuleBroken(
                    "action.impact-measure",
                    "impact.measure",
                    "A measure has a name, what it was before, and what it is now");
        }
    }

    @Basis(PROCEDURE + "evidence is added while an action is needed, and says what it is")
    public static void evidenceSaysWhatItIs(Action action, String title) {
        if (action.status() == ActionStatus.WITHDRAWN) {
            throw new RuleBroken("action.evidence-late", "This action is not needed any more");
        }
        if (title.isBlank()) {
            throw new RuleBroken("action.evidence-title", "title", "Write what this file shows");
        }
    }

    @Basis(PROCEDURE + "files of at most 5 MB that everybody can open and that carry no macros")
    public static void theFileCanBeTaken(byte[] file) {
        if (file.length == 0) {
            throw new RuleBroken("action.evidence-none", "file", "Choose a file");
        }
        if (file.length > FileKind.LARGEST) {
            throw new RuleBroken(
                    "action.evidence-large", "file", "The file must be smaller than 5 MB");
        }
        if (FileKind.of(file).isEmpty()) {
            throw new RuleBroken(
                    "action.evidence-kind",
                    "file",
                    "The file must be a PDF, a Word document (.docx), a JPG or a PNG");
        }
    }

    @Basis(PROCEDURE + "what is not done and checked has changed nothing yet")
    public static void onlyWhatIsCheckedHasAnImpact(Action action) {
        if (action.status() != ActionStatus.CHECKED) {
            throw new RuleBroken(
                    "action.impact-early", "Check that it is done before you say what it changed");
        }
    }

    @Basis(
            "East and North Hertfordshire CCG annual report 2019-20, section 11: recommended actions are looked at again by dip sample; whoever did it does not judge it")
    public static void whoDidItDoesNotJudgeIt(Action action, Actor by) {
        if (Objects.equals(action.doneBy(), by.accountId())) {
            throw new RuleBroken(
                    "action.judged-by-another", "Somebody else judges what you say you did");
        }
    }

    @Basis(PROCEDURE + "what was checked is looked at again once, 12 months later")
    static Rechecks.Open aLookIsOpen(Optional<Rechecks.Open> open) {
        return open.orElseThrow(() ->
                new RuleBroken("action.recheck", "Nothing is to be looked at again here any more"));
    }

    @Basis(PROCEDURE + "a look counts from 28 days before the 12 months are over")
    static void theYearIsNearlyOver(LocalDate dueOn, LocalDate today) {
        if (today.plusDays(Recheck.FROM_DAYS_BEFORE).isBefore(dueOn)) {
            throw new RuleBroken(
                    "action.recheck-early",
                    "It is too early to look again. Look from %s on"
                            .formatted(InWords.date(dueOn.minusDays(Recheck.FROM_DAYS_BEFORE))));
        }
    }

    @Basis(PROCEDURE + "what is found when an action is looked at again is said in words")
    static void whatWasFoundIsSaid(String words) {
        if (words.isBlank()) {
            throw new RuleBroken(
                    "action.recheck-words", "words", "Write what you found, and how you know");
        }
    }
}
