package org.lineofsight.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A file's lines, blank ones left out.
 *
 * @param blankLines how many were left out
 * @param notes what to know about how the file was read
 */
public record TableLines(List<TableLine> lines, int blankLines, List<String> notes) {

    /**
     * @param most how many lines such a file may have at the very most
     */
    public static TableLines ofCsv(byte[] content, int most) throws NotATable {
        var source = SourceText.of(content);
        var notes = new ArrayList<>(source.notes());
        return of(source.text(), most, notes);
    }

    private static TableLines of(String text, int most, List<String> notes) throws NotATable {
        var separator = separator(text);
        if (separator != ',') {
            var name = separator == '\t' ? "tabs" : "semicolons";
            notes.add("The cells are separated by " + name + ", not by commas.");
        }
        var lines = new ArrayList<TableLine>();
        var blank = 0;
        var read = 0L;
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get();
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            while (records.hasNext()) {
                // hasNext() has read the record: the parser now stands on the record's last line.
                var begins = Math.toIntExact(read + 1);
                read = parser.getCurrentLineNumber();
                var line = new TableLine(begins, List.of(records.next().values()));
                if (line.isBlank() || isSeparatorHint(line)) {
                    blank += line.isBlank() ? 1 : 0;
                } else {
                    lines.add(line);
                }
                if (lines.size() > most) {
                    throw new NotATable(tooMany(most));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new NotATable(
                    "From line %d on the file is not a CSV: a quotation mark is opened and never closed, or stands in a wrong place."
                            .formatted(read + 1));
        }
        return new TableLines(lines, blank, notes);
    }

    static String tooMany(int most) {
        return "The file has more than %,d rows. Divide it into several.".formatted(most);
    }

    /** Excel writes {@code sep=;} on the first line of some files. */
    private static boolean isSeparatorHint(TableLine line) {
        return line.number() == 1 && line.cell(0).matches("(?i)sep=.?");
    }

    static char separator(String text) {
        var inQuotes = false;
        var semicolons = 0;
        var tabs = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                inQuotes = !inQuotes;
            } else if (!inQuotes && c == ',') {
                return ',';
            } else if (!inQuotes && c == ';') {
                semicolons++;
            } else if (!inQuotes && c == '\t') {
                tabs++;
            } else if (!inQuotes && (c == '\n' || c == '\r') && semicolons + tabs > 0) {
                break;
            } else if (!inQuotes && (c == '\n' || c == '\r') && !text.substring(0, i).isBlank()) {
                return ',';
            }
        }
        return tabs > semicolons ? '\t' : semicolons > 0 ? ';' : ',';
    }
}
