package org.lineofsight.partnership.businessplan.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.plan.Plan;
import org.lineofsight.partnership.businessplan.plan.PlanAction;
import org.lineofsight.partnership.businessplan.plan.PlanRag;
import org.lineofsight.partnership.businessplan.plan.Priority;
import org.lineofsight.platform.tables.Wanted;

/**
 * A plan as a table, with the columns that it could come in with, and how it stands beside them.
 */
final class PlanTable {

    private PlanTable() {}

    static List<List<String>> of(Plan plan, LocalDate today) {
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<>(PlanColumns.ALL.stream().map(Wanted::label).toList());
        head.addAll(PlanColumns.ONLY_OUT);
        table.add(head);
        for (var priority : plan.priorities()) {
            if (priority.actions().isEmpty()) {
                table.add(alone(priority, head.size()));
            }
            for (var action : priority.actions()) {
                table.add(row(plan, priority, action, today));
            }
        }
        return table;
    }

    private static List<String> alone(Priority priority, int width) {
        var row =
                new ArrayList<>(
                        List.of(
                                "" + priority.number(),
                                priority.title(),
                                text(priority.sponsor())));
        while (row.size() < width) {
            row.add("");
        }
        return row;
    }

    private static List<String> row(
            Plan plan, Priority priority, PlanAction action, LocalDate today) {
        var words = action.words();
        var rag = PlanRag.ofAction(plan, action, today);
        return List.of(
                "" + priority.number(),
                priority.title(),
                text(priority.sponsor()),
                action.number(),
                words.what(),
                text(words.lead()),
                text(words.boardLead()),
                text(words.agency()),
                text(words.timescale()),
                text(words.dueOn()),
                action.milestones().stream()
                        .map(each -> each.dueOn() + ": " + each.what())
                        .collect(Collectors.joining("\n")),
                text(words.measures()),
                text(words.indicator()),
                text(words.outcomes()),
                rag.colour().label(),
                rag.because(),
                text(action.doneDay()),
                action.impact() == null ? "No impact evidence yet" : action.impact(),
                action.progress().stream()
                        .map(note -> note.on() + ": " + note.words())
                        .collect(Collectors.joining("\n")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
