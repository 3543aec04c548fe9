package org.lineofsight.partnership.businessplan.plan;

import java.util.Arrays;
import java.util.function.Predicate;
import org.lineofsight.platform.rules.NotVisible;

/** What can be written down of an action that is under way: the question, and when it is open. */
public enum PlanStep {
    PROGRESS(
            "progress",
            "Write how it goes",
            "How does it go?",
            "Day of this note",
            Note.Kind.PROGRESS,
            PlanAction::isOpen),
    MILESTONE(
            "milestone",
            "Add a milestone",
            "What is to be reached?",
            "By when?",
            Note.Kind.CHANGED,
            PlanAction::isOpen),
    DONE(
            "done",
            "Say that it is done",
            "What was done, and how can one see it?",
            "Day on which it was done",
            Note.Kind.DONE,
            PlanAction::isOpen),
    REOPEN(
            "not-done",
            "It is not done after all",
            "What is still to be done?",
            "Day of this note",
            Note.Kind.REOPENED,
            action -> action.doneOn() != null && !action.isTakenOut()),
    IMPACT(
            "impact",
            "Write the evidence of impact",
            "What is different now, and how do you know?",
            "Day of this evidence",
            Note.Kind.IMPACT,
            action -> !action.isTakenOut()),
    NO_IMPACT(
            "no-impact",
            "There is no impact evidence after all",
            "Why does the evidence not hold?",
            "Day of this note",
            Note.Kind.NO_IMPACT,
            action -> action.impact() != null && !action.isTakenOut()),
    TAKE_OUT(
            "taking-out",
            "Take it out of the plan",
            "Why is it taken out?",
            "Day on which that was decided",
            Note.Kind.TAKEN_OUT,
            PlanAction::isOpen);

    private final String address;
    private final String title;
    private final String question;
    private final String day;
    private final Note.Kind note;
    private final Predicate<PlanAction> open;

    PlanStep(
            String address,
            String title,
            String question,
            String day,
            Note.Kind note,
            Predicate<PlanAction> open) {
        this.address = address;
        this.title = title;
        this.question = question;
        this.day = day;
        this.note = note;
        this.open = open;
    }

    /**
     * @throws NotVisible where there is no such step
     */
    static PlanStep at(String address) {
        return Arrays.stream(values())
                .filter(step -> step.address.equals(address))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    /** What the date is. */
    public String day() {
        return day;
    }

    Note.Kind note() {
        return note;
    }

    public boolean isOpen(PlanAction action) {
        return open.test(action);
    }

    /** What became different shows when the plan may long be closed. */
    public boolean isOfImpact() {
        return this == IMPACT || this == NO_IMPACT;
    }
}
