package org.lineofsight.partnership.yearlyreport.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.yearlyreport.check.Check;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code report.json}, as docs/formats/report-json.md describes it. */
public final class ReportJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final Figures figures;
    private final JsonGenerator json;

    private ReportJson(Figures figures, JsonGenerator json) {
        this.figures = figures;
        this.json = json;
    }

    public static String of(Figures figures, List<Check> checks) {
        var text = new StringWriter();
        try (var json = JSON.writerWithDefaultPrettyPrinter().createGenerator(text)) {
            new ReportJson(figures, json).write(checks);
        }
        return text + "\n";
    }

    private void write(List<Check> checks) {
        json.writeStartObject();
        json.writeStringProperty("year", figures.year().label());
        json.writeArrayPropertyStart("tables");
        figures.tables().forEach(this::table);
        json.writeEndArray();
        json.writeArrayPropertyStart("checks");
        checks.forEach(this::check);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(Table table) {
        var worked = Worked.of(figures, table);
        json.writeStartObject();
        json.writeStringProperty("id", table.id());
        json.writeStringProperty("title", table.title());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> json.writeString(column.name()));
        worked.forEach(column -> json.writeString(column.name()));
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        table.used().forEach(row -> row(table, row, worked));
        json.writeEndArray();
        totals(table);
        json.writeEndObject();
    }

    private void row(Table table, Row row, List<Worked> worked) {
        json.writeStartObject();
        var missing = new ArrayList<Column>();
        for (var column : table.columns()) {
            json.writeName(column.name());
            if (cell(row.cells().get(column.name()))) {
                missing.add(column);
            }
        }
        for (var column : worked) {
            json.writeName(column.name());
            value(column.figure().apply(row));
        }
        notRecorded(row, missing);
        json.writeEndObject();
    }

    /** Answers whether a symbol stands where the figure should be, which has to stay visible. */
    private boolean cell(@Nullable Cell cell) {
        switch (cell) {
            case Cell.Figure figure -> json.writeNumber(figure.value());
            case Cell.Day day -> json.writeString(day.value().toString());
            case Cell.Words words -> json.writeString(words.asGiven());
            case Cell.NotRecorded notRecorded -> {
                json.writeNull();
                return !notRecorded.asGiven().isEmpty();
            }
            case Cell.Unreadable unreadable -> json.writeString(unreadable.asGiven());
            case null -> json.writeNull();
        }
        return false;
    }

    private void value(Optional<Worked.Value> value) {
        switch (value.orElse(null)) {
            case Worked.Value.Figure(var figure) -> json.writeNumber(figure);
            case Worked.Value.Words(var words) -> json.writeString(words);
            case Worked.Value.Truth(var truth) -> json.writeBoolean(truth);
            case null -> json.writeNull();
        }
    }

    private void notRecorded(Row row, List<Column> missing) {
        if (missing.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("_not_recorded");
        for (var column : missing) {
            if (row.cells().get(column.name()) instanceof Cell.NotRecorded cell) {
                json.writeObjectPropertyStart(column.name());
                json.writeStringProperty("as_given", cell.asGiven());
                json.writeStringProperty("meaning", cell.why().words());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void totals(Table table) {
        json.writeObjectPropertyStart("totals");
        if (table.refusal() == null) {
            var columns =
                    table.columns().stream()
                            .filter(column -> column.sum() != Column.Sum.NEVER)
                            .toList();
            columns.forEach(column -> total(table, column));
            ofRecordedRows(table, columns);
        }
        json.writeEndObject();
    }

    private void total(Table table, Column column) {
        var group = table.column(Column.Role.GROUP);
        if (column.sum() == Column.Sum.WITHIN_GROUP && group.isPresent()) {
            json.writeObjectPropertyStart(column.name());
            for (var name : groups(table, group.get())) {
                json.writeName(name);
                number(
                        table.total(
                                        column.name(),
                                        row -> Wording.same(row.text(group.get().name()), name))
                                .whole()
                                .orElse(null));
            }
            json.writeEndObject();
            return;
        }
        json.writeName(column.name());
        number(table.total(column.name()).whole().orElse(null));
    }

    private static LinkedHashSet<String> groups(Table table, Column group) {
        var names = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        for (var row : table.used()) {
            var name = row.text(group.name());
            if (seen.add(Wording.plain(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** What was recorded of a sum that nobody knows whole: never under the column's own name. */
    private void ofRecordedRows(Table table, List<Column> columns) {
        var partial =
                columns.stream()
                        .filter(column -> column.sum() == Column.Sum.WHOLE)
                        .filter(column ->
                                table.total(column.name()).whole().isEmpty()
                                        && table.total(column.name()).recorded() > 0)
                        .toList();
        if (partial.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("_of_recorded_rows");
        for (var column : partial) {
            json.writeName(column.name());
            number(table.total(column.name()).ofRecorded());
        }
        json.writeEndObject();
    }

    private void check(Check check) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        json.writeStringProperty("status", check.status().code());
        json.writeName("expected");
        number(check.expected());
        json.writeName("actual");
        number(check.actual());
        json.writeStringProperty("message", check.message());
        json.writeEndObject();
    }

    private void number(@Nullable BigDecimal value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}
