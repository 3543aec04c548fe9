package org.lineofsight.partnership.actionplan.listed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/** The list as a table to take away: one row for each action, the first row its head. */
final class PlanFile {

    private static final List<String> HEAD =
            List.of(
                    "Reference",
                    "What is to be done",
                    "What will be different",
                    "Source",
                    "Decided in",
                    "Theme",
                    "Overseen by",
                    "To be done by",
                    "Due",
                    "Status",
                    "RAG",
                    "Because",
                    "Impact",
                    "Looked at again by",
                    "Found when looked at again",
                    "Escalated to",
                    "Raised on");

    private PlanFile() {}

    static List<List<String>> of(List<PlanRow> rows) {
        var table = new ArrayList<List<String>>(rows.size() + 1);
        table.add(HEAD);
        rows.forEach(row -> table.add(line(row)));
        if (rows.size() == PlanQueries.MOST_IN_A_FILE) {
            table.add(List.of("There are more: choose an agency, a source or a state."));
        }
        return table;
    }

    private static List<String> line(PlanRow row) {
        var action = row.action();
        var part = row.part();
        return List.of(
                action.reference(),
                action.what(),
                text(action.soThat()),
                part.from().label(),
                text(action.from()),
                text(part.theme()),
                part.overseerName(),
                action.ownerName(),
                action.due().toString(),
                action.status().label(),
                action.rag().colour().label(),
                action.rag().because(),
                row.impact() == null ? "" : row.impact().label(),
                text(row.recheckDue()),
                row.found() == null ? "" : row.found().label(),
                text(row.escalated()),
                InWords.dayOf(action.raisedAt()).toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
