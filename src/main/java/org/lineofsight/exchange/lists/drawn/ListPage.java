package org.lineofsight.exchange.lists.drawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.exchange.lists.agreement.Agreement;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A list with its children: what was agreed of each.
 *
 * @param reader whether it is the agency’s, who confirm that they have it
 */
public record ListPage(SharedList list, Agreement agreement, List<Row> rows, boolean reader) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public record Row(Change change, String status, List<String> cells) {

        static Row of(SharedLists.Row row) {
            return new Row(row.change(), SharedStatus.valueOf(row.status()).label(), row.cells());
        }

        public String colour() {
            return switch (change) {
                case ADDED -> "green";
                case CHANGED -> "yellow";
                case SAME -> "";
                case ENDED -> "grey";
            };
        }
    }

    public List<String> headings() {
        return agreement.fieldLabels();
    }

    /** A cell as people read it; files have the days as machines read them. */
    public String cell(Row row, int place) {
        var cell = row.cells().get(place);
        if (cell.isEmpty()) {
            return agreement.terms().fields().get(place) == ListField.UNTIL
                    ? "Not ended"
                    : "Not recorded";
        }
        return DAY.matcher(cell).matches()
                ? InWords.dateWithoutWeekday(LocalDate.parse(cell))
                : cell;
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("For", list.agency()),
                SummaryRow.of("As it stood on", list.drawn()),
                SummaryRow.of("What for", agreement.terms().purpose()),
                SummaryRow.of("Receipt", list.receipt()));
    }

    /** As a file: the change first, so that it is seen first. */
    List<List<String>> table() {
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("Change", "Status"));
        head.addAll(headings());
        table.add(head);
        for (var row : rows) {
            var line = new ArrayList<>(List.of(row.change().label(), row.status()));
            line.addAll(row.cells());
            table.add(line);
        }
        return table;
    }
}
