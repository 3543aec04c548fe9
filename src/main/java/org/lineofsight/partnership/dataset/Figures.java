package org.lineofsight.partnership.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A partnership's tables for one year, as they were read.
 *
 * @param partnership the partnership's name, empty where nobody gave one
 * @param tables every file that came, known or not, refused ones included
 * @param notRead the names of files that are no CSV
 */
public record Figures(
        String partnership, ReportingYear year, List<Table> tables, List<String> notRead) {

    public Figures {
        tables = eachKindOnce(tables);
        notRead = List.copyOf(notRead);
    }

    /** The table of a kind, or nothing where none came that could be used. */
    public Optional<Table> table(TableKind kind) {
        return tables(kind).stream().findFirst();
    }

    /** All usable tables of a kind: more than one only where the kind is given by year. */
    public List<Table> tables(TableKind kind) {
        return tables.stream()
                .filter(table -> table.isOf(kind) && table.refusal() == null)
                .toList();
    }

    /** The file that came for a kind and could not be used. */
    public Optional<Table> refused(TableKind kind) {
        return tables.stream()
                .filter(table -> table.isOf(kind) && table.refusal() != null)
                .findFirst();
    }

    /** The tables that the partnership does not know. */
    public List<Table> unknown() {
        return tables.stream().filter(table -> table.kind() == null).toList();
    }

    private static List<Table> eachKindOnce(List<Table> tables) {
        var first = new HashMap<String, Table>();
        var each = new ArrayList<Table>();
        for (var table : tables) {
            var kind = table.kind();
            if (kind == null || table.refusal() != null) {
                each.add(table);
                continue;
            }
            var place = kind.name() + " " + kind.yearOf(table.id());
            var taken = first.putIfAbsent(place, table);
            each.add(taken == null ? table : table.refusedBecauseOf(taken));
        }
        return List.copyOf(each);
    }
}
