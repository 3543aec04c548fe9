package org.lineofsight.platform.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a file that opens in a spreadsheet program, in which nothing in it runs. */
public final class TableDownload {

    private TableDownload() {}

    /** With a byte order mark, without which Excel takes £ for something else. */
    public static byte[] csv(List<List<String>> rows) {
        var text = new StringWriter().append('\uFEFF');
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(TableDownload::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An Excel workbook of one sheet, the first row its head. Every cell is text. */
    public static byte[] xlsx(String sheet, List<List<String>> rows) {
        return WrittenWorkbook.of(sheet, rows);
    }

    /** A cell that a spreadsheet program would run is marked as text. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\t\\r-].*") && !cell.matches("-?[0-9.,]+")
                ? "'" + cell
                : cell;
    }
}
