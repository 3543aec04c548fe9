package org.lineofsight.kernel.actions;

import static org.lineofsight.kernel.actions.ActionStatus.ACCEPTED;
import static org.lineofsight.kernel.actions.ActionStatus.CHECKED;
import static org.lineofsight.kernel.actions.ActionStatus.DONE;
import static org.lineofsight.kernel.actions.ActionStatus.OFFERED;
import static org.lineofsight.kernel.actions.ActionStatus.RETURNED;
import static org.lineofsight.kernel.actions.ActionStatus.WITHDRAWN;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps an action can take: who takes each, from where, to where, and what they write. This is
 * the whole of its life. Stored by name.
 */
public enum ActionStep {
    RAISED("Raised", "Raise it", By.RUNNER, Set.of(), OFFERED, Words.NONE, null),
    ACCEPTED_IT(
            "Accepted",
            "Accept it",
            By.OWNER,
            Set.of(OFFERED),
            ACCEPTED,
            Words.OPTIONAL,
            "Anything to say with it?"),
    RETURNED_IT(
            "Returned",
            "Return it",
            By.OWNER,
            Set.of(OFFERED, ACCEPTED),
            RETURNED,
            Words.REQUIRED,
            "Why can you not do this?"),
    ACCEPTANCE_TAKEN_BACK(
            "Acceptance taken back",
            "Take the acceptance back",
            By.OWNER,
            Set.of(ACCEPTED),
            OFFERED,
            Words.OPTIONAL,
            "Anything to say with it?"),
    RETURN_TAKEN_BACK(
            "Return taken back",
            "Take the return back",
            By.OWNER,
            Set.of(RETURNED),
            OFFERED,
            Words.OPTIONAL,
            "Anything to say with it?"),
    PROGRESS(
            "Progress",
            "Write how it goes",
            By.EITHER,
            Set.of(ACCEPTED),
            ACCEPTED,
            Words.REQUIRED,
            "How does it go?"),
    DONE_IT(
            "Said to be done",
            "Say that it is done",
            By.OWNER,
            Set.of(ACCEPTED),
            DONE,
            Words.REQUIRED,
            "What was done, and how can one see it?"),
    DONE_TAKEN_BACK(
            "Not done after all",
            "It is not done after all",
            By.OWNER,
            Set.of(DONE),
            ACCEPTED,
            Words.OPTIONAL,
            "Anything to say with it?"),
    CHECKED_IT(
            "Checked",
            "Check that it is done",
            By.RUNNER,
            Set.of(DONE),
            CHECKED,
            Words.REQUIRED,
            "How do you know, and what is different now?"),
    NOT_DONE(
            "Found not to be done",
            "Say that it is not done",
            By.RUNNER,
            Set.of(DONE),
            ACCEPTED,
            Words.REQUIRED,
            "What is still to be done?"),
    CHECK_TAKEN_BACK(
            "Check taken back",
            "Take the check back",
            By.RUNNER,
            Set.of(CHECKED),
            DONE,
            Words.OPTIONAL,
            "Anything to say with it?"),
    OFFERED_ANEW(
            "Decided anew",
            "Decide it anew",
            By.RUNNER,
            Set.of(OFFERED, ACCEPTED, RETURNED),
            OFFERED,
            Words.REQUIRED,
            "Why is it changed?"),
    WITHDRAWN_IT(
            "Withdrawn",
            "Withdraw it",
            By.RUNNER,
            Set.of(OFFERED, ACCEPTED, RETURNED),
            WITHDRAWN,
            Words.REQUIRED,
            "Why is it not needed any more?"),
    WITHDRAWAL_TAKEN_BACK(
            "Withdrawal taken back",
            "Take the withdrawal back",
            By.RUNNER,
            Set.of(WITHDRAWN),
            OFFERED,
            Words.OPTIONAL,
            "Anything to say with it?");

    /** Who takes a step. */
    public enum By {
        /** Who has to do it. */
        OWNER,
        /** The people of the record it was raised for. */
        RUNNER,
        EITHER
    }

    /** Whether something has to be written with it. */
    public enum Words {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private final String label;
    private final String act;
    private final By by;
    private final Set<ActionStatus> from;
    private final ActionStatus to;
    private final Words words;
    private final @Nullable String question;

    ActionStep(
            String label,
            String act,
            By by,
            Set<ActionStatus> from,
            ActionStatus to,
            Words words,
            @Nullable String question) {
        this.label = label;
        this.act = act;
        this.by = by;
        this.from = from;
        this.to = to;
        this.words = words;
        this.question = question;
    }

    /** In the history: "Accepted". */
    public String label() {
        return label;
    }

    /** On a button: "Accept it". */
    public String act() {
        return act;
    }

    public By by() {
        return by;
    }

    /** Where it may be taken; nowhere for the one with which an action begins. */
    public Set<ActionStatus> from() {
        return from;
    }

    public ActionStatus to() {
        return to;
    }

    public Words words() {
        return words;
    }

    /** What is asked with it; absent where nothing is written. */
    public @Nullable String question() {
        return question;
    }

    /** For addresses: "accepted-it". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
