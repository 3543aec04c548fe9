package org.lineofsight.exchange.lists.drawn;

import java.util.ArrayList;
import java.util.List;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.exchange.lists.agreement.Agreement;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A list with its children: what was agreed of each.
 *
 * @param reader whether it is the agency’s, who confirm that they have it
 */
public record ListPage(SharedList list, Agreement agreement, List<Row> rows, boolean reader) {

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
