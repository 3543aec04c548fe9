package org.lineofsight.partnership.dataset.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.lineofsight.partnership.dataset.Remark;
import org.lineofsight.partnership.dataset.Verdict;
import org.lineofsight.partnership.dataset.Wording;

/** A text as records, each with the line on which it begins. */
record CsvRecords(List<Line> lines, int blankLines, List<Remark> remarks) {

    private static final int MOST_RECORDS = 10_000;

    /** The cells that one record has, and the line of the file on which it begins, from 1. */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(cell -> Wording.trimmed(cell).isEmpty());
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /** A text that is not a CSV. */
    static final class NotCsv extends Exception {
        NotCsv(String message) {
            super(message);
        }
    }

    static CsvRecords of(String text) throws NotCsv {
        var remarks = new ArrayList<Remark>();
        var separator = separator(text);
        if (separator != ',') {
            var name = separator == '\t' ? "tabs" : "semicolons";
            remarks.add(
                    Remark.ofFile(
                            Verdict.ACCEPTED,
                            "The cells are separated by " + name + ", not by commas."));
        }
        var lines = new ArrayList<Line>();
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
                var line = new Line(begins, List.of(records.next().values()));
                if (line.isBlank() || isSeparatorHint(line)) {
                    blank += line.isBlank() ? 1 : 0;
                } else {
                    lines.add(line);
                }
                if (lines.size() > MOST_RECORDS) {
                    throw new NotCsv(
                            "The file has more than %,d rows; a yearly table has fewer."
                                    .formatted(MOST_RECORDS));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new NotCsv(
                    "From line %d on the file is not a CSV: a quotation mark is opened and never closed, or stands in a wrong place."
                            .formatted(read + 1));
        }
        return new CsvRecords(lines, blank, remarks);
    }

    /** Excel writes {@code sep=;} on the first line of some files. */
    private static boolean isSeparatorHint(Line line) {
        return line.number() == 1 && line.cell(0).matches("(?i)sep=.?");
    }

    private static char separator(String text) {
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
