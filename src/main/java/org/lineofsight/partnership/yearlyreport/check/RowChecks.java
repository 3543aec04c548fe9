package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;

/** What can be checked within a row, or between two rows of one name. */
final class RowChecks {

    private static final String PRINTED_ATTENDANCE = "printed_percent_of_meetings_attended";

    private RowChecks() {}

    static Stream<Check> of(Figures figures) {
        var known =
                figures.tables().stream()
                        .filter(table -> table.kind() != null && table.refusal() == null)
                        .toList();
        return Stream.of(
                        known.stream().flatMap(RowChecks::bounds),
                        known.stream().flatMap(RowChecks::statedTwice),
                        figures.table(TableKinds.BOARD_ATTENDANCE).stream()
                                .flatMap(RowChecks::attendance))
                .flatMap(checks -> checks);
    }

    private static Stream<Check> bounds(Table table) {
        var kind = table.kind();
        return kind == null
                ? Stream.empty()
                : kind.layouts().stream()
                        .flatMap(layout -> layout.bounds().stream())
                        .filter(bound -> table.has(bound.part()) && table.has(bound.whole()))
                        .map(bound -> bound(table, bound));
    }

    private static Check bound(Table table, TableKind.Bound bound) {
        var complete =
                table.used().stream()
                        .filter(row ->
                                row.figure(bound.part()).isPresent()
                                        && row.figure(bound.whole()).isPresent())
                        .toList();
        var beyond =
                complete.stream()
                        .filter(row ->
                                row.figure(bound.part())
                                                .orElseThrow()
                                                .compareTo(row.figure(bound.whole()).orElseThrow())
                                        > 0)
                        .count();
        return new Comparison(
                        "%s.%s-within-%s"
                                .formatted(
                                        table.id(),
                                        Wording.slug(bound.part()),
                                        Wording.slug(bound.whole())),
                        table.title(),
                        side("there can be", Amount.of(BigDecimal.ZERO)),
                        side(
                                "there are",
                                complete.isEmpty()
                                        ? Amount.unknown("no row has both figures")
                                        : Amount.of(BigDecimal.valueOf(beyond))),
                        table.id())
                .agreeing(none -> "no row has %s.".formatted(bound.message()))
                .differing((none, some) ->
                        "%s %s %s."
                                .formatted(
                                        Unit.NUMBER.print(some),
                                        beyond == 1 ? "row has" : "rows have",
                                        bound.message()))
                .check();
    }

    /** One name, two figures, in a table where they cannot be added up: one of them is wrong. */
    private static Stream<Check> statedTwice(Table table) {
        var figures =
                table.columns().stream()
                        .filter(column ->
                                column.role() == Column.Role.FIGURE
                                        || column.role() == Column.Role.PRINTED)
                        .toList();
        if (figures.stream().anyMatch(column -> column.sum() != Column.Sum.NEVER)) {
            return Stream.empty();
        }
        return byName(table).values().stream()
                .filter(rows -> rows.size() > 1)
                .flatMap(rows ->
                        figures.stream()
                                .flatMap(column -> statedTwice(table, rows, column).stream()));
    }

    private static Optional<Check> statedTwice(Table table, List<Row> rows, Column column) {
        var stated = rows.stream().filter(row -> row.figure(column.name()).isPresent()).toList();
        var values =
                stated.stream()
                        .map(row -> row.figure(column.name()).orElseThrow().stripTrailingZeros())
                        .distinct()
                        .toList();
        if (values.size() < 2) {
            return Optional.empty();
        }
        var name = nameOf(table, rows.getFirst());
        return Optional.of(
                new Comparison(
                                "%s.stated-twice.%s.%s"
                                        .formatted(
                                                table.id(),
                                                Wording.slug(name),
                                                Wording.slug(column.name())),
                                "%s, %s".formatted(name, column.label()),
                                side(
                                        "line %d gives".formatted(stated.getFirst().line()),
                                        Amount.of(values.getFirst())),
                                side(
                                        "line %d gives".formatted(stated.getLast().line()),
                                        Amount.of(values.get(1))),
                                table.id())
                        .check());
    }

    private static LinkedHashMap<String, List<Row>> byName(Table table) {
        var rows = new LinkedHashMap<String, List<Row>>();
        table.used()
                .forEach(row ->
                        rows.computeIfAbsent(
                                        Wording.plain(nameOf(table, row)),
                                        name -> new ArrayList<>())
                                .add(row));
        return rows;
    }

    private static String nameOf(Table table, Row row) {
        return table.columns().stream()
                .filter(column ->
                        column.role() == Column.Role.KEY || column.role() == Column.Role.GROUP)
                .map(column -> row.text(column.name()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Stream<Check> attendance(Table table) {
        if (!table.has(PRINTED_ATTENDANCE) || !table.has("attended") || !table.has("meetings")) {
            return Stream.empty();
        }
        return table.used().stream()
                .map(row -> {
                    var member = nameOf(table, row);
                    var meetings = Amount.of(row, "meetings", member);
                    var scale = row.figure(PRINTED_ATTENDANCE).map(Arithmetic::decimals).orElse(0);
                    var share =
                            meetings.known().filter(held -> held.signum() > 0).isEmpty()
                                    ? Amount.unknown(
                                            meetings instanceof Amount.Unknown(var why)
                                                    ? why
                                                    : "no meetings were held")
                                    : Amount.of(row, "attended", member)
                                            .map(came ->
                                                    Arithmetic.percent(
                                                            came,
                                                            meetings.known().orElseThrow(),
                                                            scale));
                    return new Comparison(
                                    "board_attendance.percent." + Wording.slug(member),
                                    "Attendance of " + member,
                                    side("the meetings make", share),
                                    side(
                                            "the report prints",
                                            Amount.of(row, PRINTED_ATTENDANCE, member)),
                                    table.id())
                            .in(Unit.PERCENT)
                            .check();
                });
    }
}
