package org.lineofsight.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * An Excel workbook's first visible sheet, each cell as text: days as 2026-03-01, moments as
 * 2026-03-01T09:05:00, times and lengths of time as 09:05:00, numbers without separators. Formulas
 * are not worked out: what the program that wrote the file worked out is taken.
 */
final class Workbook {

    /** Unpacked. A workbook of 20 MB that unpacks to more than this was made to do harm. */
    private static final long MOST_UNPACKED = 250_000_000;

    private static final int MOST_PARTS = 2_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private Workbook() {}

    static boolean isOne(byte[] content) {
        return content.length > 4
                && content[0] == 'P'
                && content[1] == 'K'
                && content[2] == 3
                && content[3] == 4;
    }

    static TableLines lines(byte[] content, int mostLines, int mostColumns) throws NotATable {
        refuseBombs(content);
        var lines = new ArrayList<TableLine>();
        var notes = new ArrayList<String>();
        var blank = 0;
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            var sheets =
                    workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .toList();
            if (sheets.isEmpty()) {
                throw new NotATable("The workbook has no sheet that can be seen.");
            }
            if (sheets.size() > 1) {
                notes.add(
                        "The workbook has %d sheets; the first, “%s”, was read."
                                .formatted(sheets.size(), sheets.getFirst().getName()));
            }
            try (var rows = sheets.getFirst().openStream()) {
                var each = rows.iterator();
                while (each.hasNext()) {
                    var line = line(each.next(), mostColumns);
                    if (line.isBlank()) {
                        blank++;
                    } else {
                        lines.add(line);
                    }
                    if (lines.size() > mostLines) {
                        throw new NotATable(TableLines.tooMany(mostLines));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // the reader throws a dozen kinds at a workbook with parts missing, bent or hostile
            throw unreadable();
        }
        return new TableLines(lines, blank, notes);
    }

    /** What is done with the rows of one sheet. */
    interface SheetReader {

        void read(String sheet, Iterator<TableLine> lines);
    }

    /**
     * Every visible sheet, row after row. What the sheet's reader throws goes on to whoever called.
     */
    static void each(byte[] content, int mostColumns, SheetReader reader) throws NotATable {
        refuseBombs(content);
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (var sheet : visible(workbook)) {
                try (var rows = sheet.openStream()) {
                    reader.read(sheet.getName(), guarded(rows.iterator(), mostColumns));
                }
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw unreadable();
        }
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) throws IOException {
        try {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        } catch (RuntimeException e) {
            // the reader throws a dozen kinds at a workbook with parts missing, bent or hostile
            throw new IOException(e);
        }
    }

    private static Iterator<TableLine> guarded(Iterator<Row> rows, int mostColumns) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guarded(rows::hasNext);
            }

            @Override
            public TableLine next() {
                return guarded(() -> line(rows.next(), mostColumns));
            }

            private <T> T guarded(Supplier<T> work) {
                try {
                    return work.get();
                } catch (RuntimeException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            }
        };
    }

    private static NotATable unreadable() {
        return new NotATable(
                "The file looks like a workbook and cannot be read. Open it in a spreadsheet program and save it again as .xlsx or CSV.");
    }

    /** Unpacks everything once and keeps nothing: what a part says of its size may be a lie. */
    private static void refuseBombs(byte[] content) throws NotATable {
        var unpacked = 0L;
        var parts = 0;
        var buffer = new byte[65_536];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                        throw new NotATable(
                                "The workbook unpacks to far more than a table needs, so it was not opened.");
                    }
                }
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static TableLine line(Row row, int mostColumns) {
        var cells = new ArrayList<String>();
        for (var cell : row) {
            if (cells.size() > mostColumns) {
                break;
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return new TableLine(row.getRowNum(), List.copyOf(cells));
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal) {
            return number(cell);
        }
        var text = cell.getText();
        return text == null ? "" : text;
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (!(cell.getValue() instanceof BigDecimal value)) {
            return String.valueOf(cell.getValue());
        }
        if (format == null || !isOfTime(format)) {
            return value.stripTrailingZeros().toPlainString();
        }
        if (isOfDay(format)) {
            var moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT) && !isOfClock(format)
                    ? moment.toLocalDate().toString()
                    : MOMENT.format(moment);
        }
        var seconds =
                value.multiply(SECONDS_OF_DAY)
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValue();
        return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** What a format says in quotation marks, brackets of colour and escapes is no part of it. */
    private static String bare(String format) {
        return format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|_.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "");
    }

    private static boolean isOfTime(String format) {
        return isOfDay(format) || isOfClock(format);
    }

    private static boolean isOfDay(String format) {
        return bare(format).matches("(?s).*[dy].*") && !bare(format).contains("general");
    }

    private static boolean isOfClock(String format) {
        return bare(format).matches("(?s).*[hs].*");
    }
}
