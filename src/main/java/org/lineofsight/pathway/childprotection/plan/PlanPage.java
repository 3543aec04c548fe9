package org.lineofsight.pathway.childprotection.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.stepdown.SteppedDown;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A plan as somebody who works on it sees it.
 *
 * @param caseReference absent for those of other agencies, who do not see the case
 * @param meeting the one that was called and of which nobody has written what came; absent where
 *     there is none, or the reader was not asked to it
 * @param due for those of other agencies the next core group and review
 * @param actions of every agency; of what minutes gave people to do, what the reader may see
 * @param visits empty for those of other agencies
 * @param steppedDown what was handed over to early help; empty for those of other agencies
 * @param writes whether the reader keeps the plan: the case's social workers and managers do
 */
public record PlanPage(
        Plan plan,
        @Nullable String caseReference,
        @Nullable Meeting meeting,
        List<Due> due,
        List<Action> actions,
        List<Visit> visits,
        List<SteppedDown> steppedDown,
        boolean writes,
        LocalDate today) {

    /** What is due under the plan. */
    public record Due(String title, TimeLeft left, Explanation explanation) {}

    public List<SummaryRow> facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Began", InWords.date(plan.beganOn())));
        if (plan.endedOn() != null) {
            rows.add(SummaryRow.of("Ended", InWords.date(plan.endedOn())));
        }
        return rows;
    }

    /** What is due first under the plan; empty where nothing is. */
    public Optional<Due> next() {
        return due.stream().min(Comparator.comparing(each -> each.left().dueAt()));
    }

    public boolean overTwoYears() {
        return plan.overTwoYears(today);
    }

    /** Beside the words, never instead of them. */
    public static String colour(Plan.Progress progress) {
        return switch (progress) {
            case ACHIEVED, BETTER -> "green";
            case SAME, NOT_KNOWN -> "yellow";
            case WORSE -> "red";
        };
    }

    /** "Neglect since Monday 2 March 2026", each change a line. */
    public static List<String> categories(Plan.Child child) {
        var lines = new ArrayList<String>();
        Plan.@Nullable Category before = null;
        for (var each : child.categories()) {
            if (before == null || before.category() != each.category()) {
                lines.add(each.category().label() + " since " + InWords.date(each.from()));
            }
            before = each;
        }
        return lines;
    }

    /** Whether there was a plan before, and how long ago it ended. */
    public static String earlier(Plan.Child child) {
        if (child.earlierEndedOn() == null) {
            return child.earlier().label();
        }
        return "A second or later plan: the one before ended on "
                + InWords.date(child.earlierEndedOn())
                + (PlanRules.withinTwoYears(child.earlierEndedOn(), child.beganOn())
                        ? ", within two years"
                        : ", more than two years before");
    }

    /** What was handed over to early help for a child. */
    public Optional<SteppedDown> steppedDown(Plan.Child child) {
        return steppedDown.stream()
                .filter(each -> each.children().contains(child.id()))
                .findFirst();
    }

    /** How an ended child's part ended. */
    public static String ended(Plan.Child child) {
        return InWords.date(Objects.requireNonNull(child.endedOn()))
                + ". "
                + Objects.requireNonNull(child.endReason()).label();
    }
}
