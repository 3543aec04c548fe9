package org.lineofsight.partnership.dataset.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableLines;
import org.lineofsight.platform.tables.Verdict;

/**
 * Reads one file. Whatever the bytes, there is a table afterwards, and it says what became of every
 * line.
 */
public final class TableReader {

    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 10_000;

    private final String file;
    private final String id;
    private final @Nullable TableKind kind;
    private final List<Remark> remarks = new ArrayList<>();

    private TableReader(String file) {
        this.file = file;
        this.id =
                file.toLowerCase(Locale.UK).endsWith(".csv")
                        ? file.substring(0, file.length() - 4)
                        : file;
        this.kind = TableKinds.named(id).orElse(null);
    }

    public static Table read(String file, byte[] content) {
        return new TableReader(file).read(content);
    }

    private Table read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return refused(
                    "The file is larger than %,d bytes; a yearly table is smaller."
                            .formatted(MOST_BYTES),
                    List.of(),
                    List.of());
        }
        try {
            var lines = TableLines.ofCsv(content, MOST_ROWS);
            lines.notes().forEach(note -> remarks.add(Remark.ofFile(Verdict.ACCEPTED, note)));
            return read(lines);
        } catch (NotATable e) {
            return refused(e.words(), List.of(), List.of());
        }
    }

    private Table read(TableLines records) {
        if (records.lines().isEmpty()) {
            return refused("The file is empty.", List.of(), List.of());
        }
        var first = records.lines().getFirst();
        var lines = records.lines().subList(1, records.lines().size());
        if (kind == null) {
            remarks.add(
                    Remark.ofFile(
                            Verdict.ACCEPTED,
                            "This is not a table we know: it is kept and printed as it came."));
        }
        var header = kind == null ? Header.unknown(first, lines) : Header.of(kind, first, lines);
        remarks.addAll(header.remarks());
        var columns =
                header.columns().stream()
                        .<Column>mapMulti((column, found) -> {
                            if (column != null) {
                                found.accept(column);
                            }
                        })
                        .toList();
        if (header.refusal() != null) {
            return refused(header.refusal(), columns, RowReader.unused(header, lines));
        }
        if (lines.isEmpty()) {
            remarks.add(
                    Remark.ofFile(
                            Verdict.QUERIED,
                            "The file has a header and no rows: nothing is recorded."));
        }
        if (records.blankLines() > 0) {
            remarks.add(
                    Remark.ofFile(
                            Verdict.ACCEPTED,
                            "%d empty %s skipped."
                                    .formatted(
                                            records.blankLines(),
                                            records.blankLines() == 1
                                                    ? "line was"
                                                    : "lines were")));
        }
        return new Table(
                id,
                file,
                kind,
                null,
                columns,
                new RowReader(kind, header, first).read(lines),
                remarks);
    }

    private Table refused(String why, List<Column> columns, List<Row> rows) {
        remarks.add(Remark.ofFile(Verdict.REFUSED, why));
        return new Table(id, file, kind, why, columns, rows, remarks);
    }
}
