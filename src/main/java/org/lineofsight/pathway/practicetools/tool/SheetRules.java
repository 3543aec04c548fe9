package org.lineofsight.pathway.practicetools.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** When a sheet is done, and what the local guide says of it. */
final class SheetRules {

    private static final String SCREENING =
            "Herefordshire yearly report 2023-24: Child Neglect Screening Tool";

    private static final int LONGEST = 20_000;

    /** From here on, clutter in a room is a concern. */
    private static final int CLUTTER_CONCERN = 4;

    private static final int CLUTTER_SEVERE = 7;

    private SheetRules() {}

    /** Everything that is still missing, in the order of the form; empty where it can be done. */
    static List<RuleBroken> missing(Sheet sheet, LocalDate today) {
        var missing = new ArrayList<RuleBroken>();
        note(missing, () -> itWasDoneOnADay(sheet.doneOn(), today));
        note(missing, () -> somebodyDidIt(sheet.doneBy()));
        note(missing, () -> whetherTheAssessorWasTrained(sheet));
        each(sheet, missing, line -> everyAreaIsAnsweredOrNotKnown(sheet.kind(), line));
        each(sheet, missing, line -> aConcernHasItsEvidence(sheet.kind(), line));
        each(sheet, missing, SheetRules::wordsFit);
        note(missing, () -> aDayHasSomethingInIt(sheet));
        note(missing, () -> theChildsWordsOrWhyNot(sheet));
        note(missing, () -> whoLivesThereIsSaid(sheet));
        note(missing, () -> theNextTimeIsAhead(sheet.againOn(), today));
        return missing;
    }

    private static void each(Sheet sheet, List<RuleBroken> missing, Consumer<Sheet.Line> rule) {
        sheet.lines().forEach(line -> note(missing, () -> rule.accept(line)));
    }

    private static void note(List<RuleBroken> missing, Runnable rule) {
        try {
            rule.run();
        } catch (RuleBroken broken) {
            missing.add(broken);
        }
    }

    @Basis("Local rule: a sheet tells of a day that has been")
    static void itWasDoneOnADay(@Nullable LocalDate doneOn, LocalDate today) {
        if (doneOn == null || doneOn.isAfter(today)) {
            throw new RuleBroken(
                    "tool.done-on", "doneOn", "Enter the day it was done, today or earlier");
        }
    }

    @Basis("Local rule: everything has a source")
    static void somebodyDidIt(String doneBy) {
        if (doneBy.isBlank() || doneBy.length() > 200) {
            throw new RuleBroken(
                    "tool.done-by", "doneBy", "Enter who did it, in 200 characters or fewer");
        }
    }

    @Basis(SCREENING + ": practitioners need training to use the graded care profile")
    static void whetherTheAssessorWasTrained(Sheet sheet) {
        if (sheet.kind() == ToolKind.GRADED_CARE && sheet.trained() == null) {
            throw new RuleBroken(
                    "tool.trained", "trained", "Say whether the assessor was trained in the tool");
        }
    }

    @Basis(SCREENING + ": not known is one of the four answers")
    static void everyAreaIsAnsweredOrNotKnown(ToolKind kind, Sheet.Line line) {
        if (kind != ToolKind.DAY && line.mark(kind) == null) {
            var field = SheetForm.answer(line.area());
            throw new RuleBroken(
                    "tool.answer",
                    field,
                    "%s: choose an answer. “%s” is one"
                            .formatted(line.area().label(), SheetForm.unknown(kind)));
        }
    }

    @Basis(SCREENING + ": reasoning, evidence and observations for each concern")
    static void aConcernHasItsEvidence(ToolKind kind, Sheet.Line line) {
        if (kind == ToolKind.NEGLECT
                && (Mark.PARTLY.equals(line.answer()) || Mark.VERY.equals(line.answer()))
                && line.words() == null) {
            var field = SheetForm.words(line.area());
            throw new RuleBroken(
                    "tool.evidence",
                    field,
                    "%s: write what you have seen or heard".formatted(line.area().label()));
        }
    }

    @Basis("Local rule: nothing is cut off without a word")
    static void wordsFit(Sheet.Line line) {
        if (length(line.words()) > LONGEST || length(line.childWords()) > LONGEST) {
            var field = SheetForm.words(line.area());
            throw new RuleBroken(
                    "tool.too-long",
                    field,
                    "%s: write 20,000 characters or fewer".formatted(line.area().label()));
        }
    }

    private static int length(@Nullable String words) {
        return words == null ? 0 : words.length();
    }

    @Basis("Local rule: a day of which nothing is known is not a Day in My Life")
    static void aDayHasSomethingInIt(Sheet sheet) {
        if (sheet.kind() == ToolKind.DAY
                && sheet.lines().stream().noneMatch(Sheet.Line::said)
                && !sheet.lines().isEmpty()) {
            var field = SheetForm.words(sheet.lines().getFirst().area());
            throw new RuleBroken("tool.day", field, "Write about one part of the day, at least");
        }
    }

    @Basis("Working Together to Safeguard Children 2023, chapter 1: children are heard")
    static void theChildsWordsOrWhyNot(Sheet sheet) {
        if (sheet.kind().asksTheChild()
                && (sheet.childSaid() == null) == (sheet.childSaidAbsent() == null)) {
            throw new RuleBroken(
                    "tool.child-said",
                    "childSaid",
                    "Write what the child said, or choose why there is nothing. Not both");
        }
    }

    @Basis("Local clutter guide: who lives there decides how urgent it is")
    static void whoLivesThereIsSaid(Sheet sheet) {
        if (sheet.kind() != ToolKind.CLUTTER) {
            return;
        }
        if (sheet.childrenAtRisk() == null
                || sheet.adultsAtRisk() == null
                || sheet.fireRisk() == null) {
            throw new RuleBroken(
                    "tool.who-lives-there",
                    "childrenAtRisk",
                    "Say whether children or adults at risk live there, and whether there is a risk of fire");
        }
    }

    @Basis("Local rule: what is to be done again is done later")
    static void theNextTimeIsAhead(@Nullable LocalDate againOn, LocalDate today) {
        if (againOn != null && againOn.isBefore(today)) {
            throw new RuleBroken(
                    "tool.again-on", "againOn", "The next time must be today or later");
        }
    }

    @Basis("Local rule: a finished sheet is corrected in a new version that says why")
    static void aCorrectionSaysWhy(String reason) {
        if (reason.isBlank() || reason.length() > 2_000) {
            throw new RuleBroken(
                    "tool.correction-reason",
                    "reason",
                    "Say what was wrong, in 2,000 characters or fewer");
        }
    }

    /**
     * What the guide suggests, the most urgent first; never empty. It is advice: whoever is worried
     * may always tell the front door.
     */
    @Basis("Local neglect guide, edition 1: advice, never a bar")
    static List<Advice> theGuideSuggests(Sheet sheet) {
        var weights =
                sheet.lines().stream()
                        .map(line -> line.mark(sheet.kind()))
                        .filter(mark -> mark != null && mark.weight() != null)
                        .map(Mark::weight)
                        .mapToInt(weight -> weight == null ? 0 : weight)
                        .toArray();
        var unknown =
                sheet.lines().stream()
                        .map(line -> line.mark(sheet.kind()))
                        .filter(mark -> mark != null && mark.unknown())
                        .count();
        var advice = new ArrayList<Advice>();
        switch (sheet.kind()) {
            case NEGLECT -> {
                if (atLeast(weights, 2) >= 1) {
                    advice.add(Advice.FRONT_DOOR);
                } else if (atLeast(weights, 1) >= 2) {
                    advice.add(Advice.EARLY_HELP);
                } else if (atLeast(weights, 1) == 1) {
                    advice.add(Advice.LEAD);
                }
            }
            case CLUTTER -> {
                if (atLeast(weights, CLUTTER_SEVERE) >= 1) {
                    advice.add(Advice.FRONT_DOOR);
                } else if (atLeast(weights, CLUTTER_CONCERN) >= 1) {
                    advice.add(Advice.EARLY_HELP);
                }
                if (sheet.fireRisk() == org.lineofsight.kernel.people.YesNo.YES) {
                    advice.add(Advice.FIRE_SERVICE);
                }
            }
            case GRADED_CARE -> {
                if (atLeast(weights, 5) >= 1) {
                    advice.add(Advice.FRONT_DOOR);
                } else if (atLeast(weights, 4) >= 1) {
                    advice.add(Advice.EARLY_HELP);
                }
            }
            case DAY -> {}
        }
        if (unknown > 0) {
            advice.add(Advice.FIND_OUT);
        }
        if (advice.isEmpty()) {
            advice.add(Advice.KEEP_WATCHING);
        }
        return advice;
    }

    private static long atLeast(int[] weights, int weight) {
        return java.util.Arrays.stream(weights).filter(each -> each >= weight).count();
    }
}
