package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.Rag;
import org.lineofsight.kernel.actions.Rag.Colour;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.time.InWords;

/**
 * The colour of a plan's action and of a priority, with every reason of that colour. Nobody types
 * it. The rules are the two tables here, in the order in which they count: the first that holds
 * gives the colour.
 */
public final class PlanRag {

    /** A milestone that was missed longer ago than this does not only want an eye on it. */
    static final int LONG_MISSED_IN_DAYS = 28;

    /** How long an action may go without a word. */
    static final int QUIET_IN_MONTHS = 3;

    private static final List<Rule> OF_ONE_THAT_IS_OVER =
            List.of(
                    new Rule(Colour.WITHDRAWN, Seen::takenOut, "Taken out of the plan"),
                    new Rule(Colour.COMPLETE, Seen::evidenced, "Done, and its impact is evidenced"),
                    new Rule(Colour.AMBER, Seen::done, "Done, no impact evidence yet"));

    private static final List<Rule> OF_ONE_TO_BE_DONE =
            List.of(
                    new Rule(Colour.RED, seen -> seen.words().lead() == null, "Nobody leads it"),
                    new Rule(Colour.RED, seen -> seen.words().dueOn() == null, "It has no date"),
                    new Rule(Colour.RED, seen -> !seen.action.hasMeasure(), "It has no measure"),
                    new Rule(
                            Colour.RED,
                            seen -> seen.is(ActionStatus.RETURNED),
                            "Its lead agency has returned it"),
                    new Rule(Colour.RED, Seen::overdue, Seen::howLate),
                    new Rule(
                            Colour.RED,
                            seen -> seen.plan.isClosed(),
                            "The plan is closed, and nothing says that it was done"),
                    new Rule(
                            Colour.RED,
                            seen -> seen.missedBefore(LONG_MISSED_IN_DAYS),
                            "A milestone was missed more than four weeks ago"),
                    new Rule(Colour.AMBER, seen -> seen.missedBefore(0), "A milestone was missed"),
                    new Rule(
                            Colour.AMBER,
                            seen -> seen.is(ActionStatus.DONE),
                            "Its lead agency says that it is done; nobody has checked yet"),
                    new Rule(
                            Colour.AMBER,
                            seen -> seen.is(ActionStatus.OFFERED),
                            "Its lead agency has not accepted it yet"),
                    new Rule(Colour.AMBER, Seen::quiet, "No progress note for a quarter"),
                    new Rule(
                            Colour.GREEN,
                            seen -> seen.plan.isDraft(),
                            "It has a lead, a date and a measure"),
                    new Rule(Colour.GREEN, seen -> true, "On course"));

    private PlanRag() {}

    private record Rule(Colour colour, Predicate<Seen> holds, Function<Seen, String> because) {

        Rule(Colour colour, Predicate<Seen> holds, String because) {
            this(colour, holds, seen -> because);
        }
    }

    /** An action on a day. */
    private record Seen(Plan plan, PlanAction action, LocalDate day) {

        ActionWords words() {
            return action.words();
        }

        boolean takenOut() {
            return action.isTakenOut();
        }

        boolean done() {
            return action.isDone();
        }

        boolean evidenced() {
            return done() && action.impact() != null;
        }

        boolean is(ActionStatus status) {
            return !plan.isClosed() && action.asked() != null && action.asked().status() == status;
        }

        boolean overdue() {
            return words().dueOn() != null && day.isAfter(words().dueOn());
        }

        String howLate() {
            var due = Objects.requireNonNull(words().dueOn());
            return "Overdue by " + InWords.count(day.toEpochDay() - due.toEpochDay(), "day");
        }

        boolean missedBefore(int days) {
            return action.milestones().stream()
                    .anyMatch(milestone -> milestone.isMissedOn(day.minusDays(days)));
        }

        boolean quiet() {
            var from = plan.runsFrom();
            if (from == null) {
                return false;
            }
            var last =
                    action.notes().stream()
                            .filter(note -> note.kind() != Note.Kind.CHANGED)
                            .map(Note::on)
                            .max(LocalDate::compareTo)
                            .filter(from::isBefore)
                            .orElse(from);
            return last.plusMonths(QUIET_IN_MONTHS).isBefore(day);
        }
    }

    @Basis(
            "Hertfordshire annual report 2016-17, appendix 5: each action has a lead, a timescale, measures and a colour; local rule: the colour follows from them, and what is done is complete when its impact is evidenced")
    public static Rag ofAction(Plan plan, PlanAction action, LocalDate today) {
        var seen = new Seen(plan, action, plan.seenOn(today));
        var holding =
                Stream.concat(OF_ONE_THAT_IS_OVER.stream(), OF_ONE_TO_BE_DONE.stream())
                        .filter(rule -> rule.holds().test(seen))
                        .toList();
        var first = holding.getFirst();
        return OF_ONE_THAT_IS_OVER.contains(first)
                ? new Rag(first.colour(), first.because().apply(seen))
                : new Rag(
                        first.colour(),
                        holding.stream()
                                .filter(rule -> rule.colour() == first.colour())
                                .filter(rule -> first.colour() != Colour.GREEN || rule == first)
                                .map(rule -> rule.because().apply(seen))
                                .collect(Collectors.joining(". ")));
    }

    @Basis(
            "Local rule: a priority without an action, an owner or a measure is red; else it is as its worst action is")
    public static Rag ofPriority(Plan plan, Priority priority, LocalDate today) {
        var actions = priority.actions().stream().filter(each -> !each.isTakenOut()).toList();
        var missing = new ArrayList<String>();
        if (actions.isEmpty()) {
            missing.add("It has no action");
        }
        if (priority.sponsor() == null) {
            missing.add("Nobody owns it");
        }
        if (!actions.isEmpty() && actions.stream().noneMatch(PlanAction::hasMeasure)) {
            missing.add("It has no measure");
        }
        if (!missing.isEmpty()) {
            return new Rag(Colour.RED, String.join(". ", missing));
        }
        var colours = actions.stream().map(each -> ofAction(plan, each, today).colour()).toList();
        for (var worst : List.of(Colour.RED, Colour.AMBER, Colour.GREEN)) {
            var count = colours.stream().filter(worst::equals).count();
            if (count > 0) {
                return new Rag(
                        worst,
                        "%d of %s %s %s"
                                .formatted(
                                        count,
                                        InWords.count(actions.size(), "action"),
                                        count == 1 ? "is" : "are",
                                        worst.label().toLowerCase(java.util.Locale.UK)));
            }
        }
        return new Rag(Colour.COMPLETE, "Every action is done, and its impact is evidenced");
    }
}
