package org.lineofsight.partnership.yearlyreport.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.platform.time.InWords;

/**
 * What somebody should think about before the report is public: small numbers that could point to a
 * child, and suppressed ones that a reader could work out. For those who publish, never part of
 * what they publish.
 */
final class Disclosure {

    private static final BigDecimal SMALL = BigDecimal.valueOf(5);

    /** Where a row is a few children or families, or a person who is accused. */
    private static final Map<TableKind, List<String>> ABOUT_PEOPLE =
            Map.of(
                    TableKinds.EXPLOITATION, List.of("children"),
                    TableKinds.EXPLOITATION_RISK, List.of("children"),
                    TableKinds.NEGLECT_PLANS, List.of("on_cp_plan", "due_to_neglect"),
                    TableKinds.ALLEGATIONS, List.of("reached_threshold"),
                    TableKinds.PRIVATE_FOSTERING, List.of("count"),
                    TableKinds.CHILD_DEATHS, List.of("value"));

    private final Figures figures;

    private Disclosure(Figures figures) {
        this.figures = figures;
    }

    static List<String> warnings(Figures figures) {
        var disclosure = new Disclosure(figures);
        return Stream.concat(disclosure.workedOut(), disclosure.small()).toList();
    }

    private Stream<String> small() {
        return TableKinds.ALL.stream()
                .filter(ABOUT_PEOPLE::containsKey)
                .flatMap(kind -> figures.table(kind).stream())
                .flatMap(table -> small(table).stream());
    }

    private static Optional<String> small(Table table) {
        var columns = ABOUT_PEOPLE.getOrDefault(table.kind(), List.of());
        var few =
                table.used().stream()
                        .filter(row -> !Wording.plain(row.text("measure")).contains("meeting"))
                        .flatMap(row -> columns.stream().flatMap(name -> row.figure(name).stream()))
                        .filter(figure -> figure.signum() > 0 && figure.compareTo(SMALL) < 0)
                        .count();
        return few == 0
                ? Optional.empty()
                : Optional.of(
                        "“%s” shows %s from 1 to 4. Could anybody be recognised?"
                                .formatted(table.title(), InWords.count(few, "figure")));
    }

    private Stream<String> workedOut() {
        return figures.tables().stream()
                .filter(table -> table.kind() != null && table.refusal() == null)
                .flatMap(table ->
                        table.columns().stream()
                                .filter(column -> column.sum() != Column.Sum.NEVER)
                                .flatMap(column -> workedOut(table, column).stream()));
    }

    private List<String> workedOut(Table table, Column column) {
        var found = new ArrayList<String>();
        var group = table.column(Column.Role.GROUP);
        if (group.isPresent()) {
            var names = new LinkedHashSet<String>();
            table.used().forEach(row -> names.add(row.text(group.get().name())));
            for (var name : names) {
                Predicate<Row> inGroup = row -> Wording.same(row.text(group.get().name()), name);
                if (oneIsSuppressed(table, column, inGroup)
                        && table.printedTotals().stream()
                                .anyMatch(row ->
                                        inGroup.test(row)
                                                && row.figure(column.name()).isPresent())) {
                    found.add(warning(table, name));
                }
            }
        }
        if (column.sum() == Column.Sum.WHOLE
                && oneIsSuppressed(table, column, row -> true)
                && totalIsKnown(table, column)) {
            found.add(warning(table, ""));
        }
        return found;
    }

    /** From a total printed in the table, or from the same people counted in another. */
    private boolean totalIsKnown(Table table, Column column) {
        var training =
                List.of(
                        TableKinds.TRAINING_BY_COURSE,
                        TableKinds.TRAINING_BY_ORGANISATION,
                        TableKinds.TRAINING_BY_AGENCY);
        return table.printedTotals().stream().anyMatch(row -> row.figure(column.name()).isPresent())
                || training.stream().anyMatch(table::isOf)
                        && column.name().equals("attended")
                        && training.stream()
                                .filter(kind -> !table.isOf(kind))
                                .flatMap(kind -> figures.table(kind).stream())
                                .anyMatch(other -> other.total("attended").whole().isPresent());
    }

    private static boolean oneIsSuppressed(Table table, Column column, Predicate<Row> rows) {
        var missing =
                table.used().stream()
                        .filter(rows)
                        .map(row -> row.cells().get(column.name()))
                        .filter(cell -> !(cell instanceof Cell.Figure))
                        .toList();
        return missing.size() == 1
                && missing.getFirst() instanceof Cell.NotRecorded cell
                && cell.why() == Absence.SUPPRESSED;
    }

    private static String warning(Table table, String group) {
        return "In “%s”%s one figure is suppressed, but its total is known, so anybody can work it out. Suppress a second one, or leave the total out."
                .formatted(table.title(), group.isEmpty() ? "" : ", " + group + ",");
    }
}
