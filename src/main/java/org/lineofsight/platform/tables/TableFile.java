package org.lineofsight.platform.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A table as another program exported it: one row of headings, and lines below them. What stands
 * above the headings (a title, the day of printing) is left out and noted.
 *
 * @param headings each column's heading, made different where two columns share one, and "Column 3"
 *     where there is none
 * @param notes what to know about how the file was read, each a sentence
 */
public record TableFile(List<String> headings, List<TableLine> lines, List<String> notes) {

    /** A year of a county's calls, or a decade of its police notifications. */
    public static final int MOST_BYTES = 20_000_000;

    private static final int MOST_LINES = 250_000;
    private static final int MOST_COLUMNS = 200;

    /** How far down a report's own title may reach. */
    private static final int TITLE_LINES = 20;

    /**
     * @throws NotATable with words for whoever sent it
     */
    public static TableFile read(byte[] content) throws NotATable {
        if (content.length == 0) {
            throw new NotATable("The file is empty.");
        }
        if (content.length > MOST_BYTES) {
            throw new NotATable(
                    "The file is larger than %,d MB. Divide it into several."
                            .formatted(MOST_BYTES / 1_000_000));
        }
        return of(
                Workbook.isOne(content)
                        ? Workbook.lines(content, MOST_LINES, MOST_COLUMNS)
                        : TableLines.ofCsv(content, MOST_LINES));
    }

    private static TableFile of(TableLines read) throws NotATable {
        if (read.lines().isEmpty()) {
            throw new NotATable("The file is empty.");
        }
        var notes = new ArrayList<>(read.notes());
        var top = headingsAt(read.lines());
        var header = read.lines().get(top);
        if (header.filled() < 2) {
            throw new NotATable(
                    "The file has no row of headings with at least two columns, so it is not a table.");
        }
        if (top > 0) {
            notes.add(
                    "The headings are on line %d; what stands above them is left out."
                            .formatted(header.number()));
        }
        var width = read.lines().stream().skip(top).mapToInt(TableFile::lastFilled).max().orElse(0);
        if (width > MOST_COLUMNS) {
            throw new NotATable("The file has more than %d columns.".formatted(MOST_COLUMNS));
        }
        return new TableFile(
                headings(header, width),
                List.copyOf(read.lines().subList(top + 1, read.lines().size())),
                List.copyOf(notes));
    }

    /** The first line that is at least two thirds as full as the fullest near it. */
    static int headingsAt(List<TableLine> lines) {
        var fullest = lines.stream().limit(TITLE_LINES).mapToInt(TableLine::filled).max().orElse(0);
        for (var i = 0; i < Math.min(TITLE_LINES, lines.size()); i++) {
            if (lines.get(i).filled() * 3 >= fullest * 2) {
                return i;
            }
        }
        return 0;
    }

    /** A table of which nothing but the headings is known. */
    static TableFile ofHeadings(TableLine header) {
        return new TableFile(headings(header, lastFilled(header)), List.of(), List.of());
    }

    private static int lastFilled(TableLine line) {
        var last = line.cells().size();
        while (last > 0 && TableLine.trimmed(line.cell(last - 1)).isEmpty()) {
            last--;
        }
        return last;
    }

    private static List<String> headings(TableLine header, int width) {
        var headings = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var i = 0; i < width; i++) {
            var typed = TableLine.trimmed(header.cell(i)).replaceAll("[\\s\\p{Z}]+", " ");
            var base = typed.isEmpty() ? "Column " + (i + 1) : shortened(typed);
            var heading = base;
            for (var n = 2; !taken.add(heading.toLowerCase(Locale.UK)); n++) {
                heading = base + " (" + n + ")";
            }
            headings.add(heading);
        }
        return List.copyOf(headings);
    }

    private static String shortened(String heading) {
        return heading.length() > 100 ? heading.substring(0, 100) + "…" : heading;
    }

    /**
     * The same for two files whose headings are the same in the same order, whatever their case.
     */
    public String layout() {
        try {
            var text = String.join("\n", headings).toLowerCase(Locale.UK);
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where this heading stands, or -1. */
    public int column(String heading) {
        return headings.indexOf(heading);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "TableFile[" + headings.size() + " columns, " + lines.size() + " lines]";
    }
}
