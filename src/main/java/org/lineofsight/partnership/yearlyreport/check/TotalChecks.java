package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;

/** Whether a total that a table prints is the sum of its rows. In any table, known or not. */
final class TotalChecks {

    private TotalChecks() {}

    static Stream<Check> of(Figures figures) {
        return figures.tables().stream()
                .filter(table -> table.refusal() == null)
                .flatMap(TotalChecks::of);
    }

    private static Stream<Check> of(Table table) {
        var columns = table.columns().stream().filter(column -> canBeAdded(table, column)).toList();
        var group = table.column(Column.Role.GROUP);
        var printed =
                table.printedTotals().stream()
                        .flatMap(total ->
                                columns.stream()
                                        .filter(column -> total.figure(column.name()).isPresent())
                                        .map(column ->
                                                of(table, total, column, columns.size() > 1)));
        return group.isPresent() && table.isOf(TableKinds.EXPLOITATION_RISK)
                ? Stream.concat(printed, groupsWithoutTotal(table, group.get(), columns))
                : printed;
    }

    private static boolean canBeAdded(Table table, Column column) {
        return table.kind() == null ? column.type().isNumeric() : column.sum() != Column.Sum.NEVER;
    }

    private static Check of(Table table, Row total, Column column, boolean oneOfMany) {
        var group =
                table.column(Column.Role.GROUP).map(found -> total.text(found.name())).orElse("");
        var ofGroup = !group.isEmpty() && !Wording.isTotal(group);
        var id =
                table.id()
                        + ".total"
                        + (ofGroup ? "." + Wording.slug(group) : "")
                        + (oneOfMany ? "." + Wording.slug(column.name()) : "");
        var subject =
                table.title()
                        + (ofGroup ? ", " + group : "")
                        + (oneOfMany ? ", " + column.label() : "");
        return new Comparison(
                        id,
                        subject,
                        side(
                                "the rows add up to",
                                Amount.of(
                                        table.total(column.name(), inGroup(table, group, ofGroup)),
                                        table.id())),
                        side(
                                "the total printed is",
                                total.figure(column.name()).map(Amount::of).orElseThrow()),
                        table.id())
                .in(column.type() == Column.Type.MONEY ? Unit.POUNDS : Unit.NUMBER)
                .check();
    }

    private static Predicate<Row> inGroup(Table table, String group, boolean ofGroup) {
        return row ->
                !ofGroup
                        || Wording.same(
                                row.text(table.column(Column.Role.GROUP).orElseThrow().name()),
                                group);
    }

    /** A kind of exploitation without a printed total: there is nothing to hold the sum against. */
    private static Stream<Check> groupsWithoutTotal(
            Table table, Column group, List<Column> columns) {
        var groups = new LinkedHashSet<String>();
        table.used().forEach(row -> groups.add(row.text(group.name())));
        return groups.stream()
                .filter(name ->
                        table.printedTotals().stream()
                                .noneMatch(total -> Wording.same(total.text(group.name()), name)))
                .flatMap(name ->
                        columns.stream()
                                .map(column ->
                                        new Comparison(
                                                        table.id() + ".total." + Wording.slug(name),
                                                        table.title() + ", " + name,
                                                        side(
                                                                "the rows add up to",
                                                                Amount.of(
                                                                        table.total(
                                                                                column.name(),
                                                                                inGroup(
                                                                                        table, name,
                                                                                        true)),
                                                                        table.id())),
                                                        side(
                                                                "the total printed is",
                                                                Amount.unknown(
                                                                        "no total was printed")),
                                                        table.id())
                                                .check()));
    }
}
