package org.lineofsight.platform.tables;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Every table of a file, row after row and never as a whole: a CSV, each visible sheet of a
 * workbook, or each of these in a zip file. What stands above a table’s headings is left out.
 */
public final class TableStream {

    /** As it came. What is packed may be a hundred times as much when it is unpacked. */
    public static final int MOST_BYTES = TableFile.MOST_BYTES;

    private static final long MOST_UNPACKED = 4_000_000_000L;
    private static final int MOST_TABLES = 500;
    private static final int MOST_COLUMNS = 200;
    private static final int LOOK_AHEAD = 1_000_000;
    private static final int TITLE_LINES = 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] content;
    private final Sink sink;
    private long unpacked;
    private int tables;

    private TableStream(byte[] content, Sink sink) {
        this.content = content;
        this.sink = sink;
    }

    /**
     * One table, as it begins.
     *
     * @param file the file, or the file in the zip file
     * @param sheet absent for a CSV
     * @param table headings, and no lines
     * @param first the first lines below the headings, three at most
     */
    public record Head(
            String file, @Nullable String sheet, TableFile table, List<TableLine> first) {}

    /** What is done with the tables. */
    public interface Sink {

        /**
         * @return whether its rows are wanted
         */
        boolean begins(Head head);

        void row(TableLine line);

        /** Called now and then: how much of the file has been read, from 0 to 1. */
        default void read(double share) {}
    }

    /**
     * @throws NotATable with words for whoever sent it
     */
    public static void read(String name, byte[] content, Sink sink) throws NotATable {
        if (content.length == 0) {
            throw new NotATable("The file is empty.");
        }
        new TableStream(content, sink).all(name);
    }

    private void all(String name) throws NotATable {
        if (!Workbook.isOne(content)) {
            csv(name, new Counting(new ByteArrayInputStream(content)));
        } else if (holdsAWorkbook(content)) {
            workbook(name, content);
        } else {
            zip();
        }
        if (tables == 0) {
            throw new NotATable(
                    "There is no table in the file: no row of headings with at least two columns.");
        }
    }

    private static boolean holdsAWorkbook(byte[] content) throws NotATable {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")
                        || entry.getName().startsWith("xl/")) {
                    return true;
                }
                if (entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv|xlsx)")) {
                    return false;
                }
            }
            return false;
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static NotATable damaged() {
        return new NotATable("The file is a zip file or a workbook, and it is damaged.");
    }

    private void zip() throws NotATable {
        var packed = new Counting(new ByteArrayInputStream(content));
        try (var zip = new ZipInputStream(packed)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().replaceFirst("(?s)^.*/", "");
                var kind = name.toLowerCase(Locale.ROOT);
                if (entry.isDirectory() || name.startsWith(".")) {
                    continue;
                }
                if (kind.matches(".*\\.(csv|txt|tsv)")) {
                    csv(name, new Unpacked(zip, packed));
                } else if (kind.endsWith(".xlsx")) {
                    var sheet = zip.readNBytes(TableFile.MOST_BYTES + 1);
                    if (sheet.length > TableFile.MOST_BYTES) {
                        throw new NotATable("“%s” is larger than 20 MB.".formatted(name));
                    }
                    workbook(name, sheet);
                }
            }
        } catch (IOException e) {
            throw damaged();
        }
    }

    private void workbook(String name, byte[] bytes) throws NotATable {
        Workbook.each(
                bytes,
                MOST_COLUMNS,
                (sheet, lines) -> {
                    var rows = new Rows(name, sheet);
                    while (lines.hasNext()) {
                        rows.add(lines.next());
                    }
                    rows.end();
                });
    }

    private void csv(String name, InputStream bytes) throws NotATable {
        var read = 0L;
        var rows = new Rows(name, null);
        try {
            var text = text(bytes);
            var start = start(text);
            var format =
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(TableLines.separator(start))
                            .setIgnoreEmptyLines(false)
                            .get();
            // not closed: the zip file goes on behind it
            var parser = CSVParser.builder().setReader(text).setFormat(format).get();
            var records = parser.iterator();
            while (records.hasNext()) {
                var begins = Math.toIntExact(read + 1);
                read = parser.getCurrentLineNumber();
                rows.add(new TableLine(begins, List.of(records.next().values())));
                if (begins % 2_000 == 0 && bytes instanceof Counting counting) {
                    sink.read((double) counting.count() / content.length);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new NotATable(
                    "From line %d on “%s” is not a CSV: a quotation mark is opened and never closed, or stands in a wrong place."
                            .formatted(read + 1, name));
        }
        rows.end();
    }

    private static BufferedReader text(InputStream bytes) throws IOException, NotATable {
        var ahead = bytes.readNBytes(LOOK_AHEAD);
        var whole = new PushbackInputStream(bytes, Math.max(1, ahead.length));
        whole.unread(ahead);
        for (var b : ahead) {
            if (b == 0 && !utf16(ahead)) {
                throw new NotATable("The file is not text, so it cannot be a CSV.");
            }
        }
        var reader = new BufferedReader(new InputStreamReader(whole, charset(ahead)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static boolean utf16(byte[] ahead) {
        return ahead.length > 1
                && ((ahead[0] == (byte) 0xFF && ahead[1] == (byte) 0xFE)
                        || (ahead[0] == (byte) 0xFE && ahead[1] == (byte) 0xFF));
    }

    /** By what comes first: a million bytes decide for the rest. */
    private static Charset charset(byte[] ahead) {
        if (utf16(ahead)) {
            return StandardCharsets.UTF_16;
        }
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        // a letter that is cut in two at the end is no mistake: the end is not told
        var result =
                decoder.decode(
                        ByteBuffer.wrap(ahead), CharBuffer.allocate(ahead.length + 1), false);
        return result.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static String start(BufferedReader text) throws IOException {
        text.mark(20_000);
        var start = new char[10_000];
        var length = Math.max(0, text.read(start));
        text.reset();
        return new String(start, 0, length);
    }

    /** The lines of one table: its title, its headings, and the rest. */
    private final class Rows {

        private final String file;
        private final @Nullable String sheet;
        private final List<TableLine> waiting = new ArrayList<>();
        private boolean begun;
        private boolean wanted;

        Rows(String file, @Nullable String sheet) {
            this.file = file;
            this.sheet = sheet;
        }

        void add(TableLine line) {
            if (line.isBlank()) {
                return;
            }
            if (begun) {
                if (wanted) {
                    sink.row(line);
                }
                return;
            }
            waiting.add(line);
            if (waiting.size() > TITLE_LINES + 3) {
                begin();
            }
        }

        void end() {
            if (!begun) {
                begin();
            }
        }

        private void begin() {
            begun = true;
            var top = TableFile.headingsAt(waiting);
            if (waiting.isEmpty() || waiting.get(top).filled() < 2) {
                return;
            }
            if (++tables > MOST_TABLES) {
                throw new UncheckedIOException(new IOException("too many tables"));
            }
            var below = waiting.subList(top + 1, waiting.size());
            wanted =
                    sink.begins(
                            new Head(
                                    file,
                                    sheet,
                                    TableFile.ofHeadings(waiting.get(top)),
                                    List.copyOf(below.subList(0, Math.min(3, below.size())))));
            if (wanted) {
                below.forEach(sink::row);
            }
            waiting.clear();
        }
    }

    private static class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** One file of a zip file: as much as the whole may unpack to, and counted as it is packed. */
    private final class Unpacked extends Counting {

        private final Counting packed;

        Unpacked(InputStream zip, Counting packed) {
            super(zip);
            this.packed = packed;
        }

        @Override
        long count() {
            return packed.count();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED) {
                throw new IOException("unpacks to far more than a table needs");
            }
            return read;
        }

        @Override
        public void close() {
            // the zip file goes on
        }
    }
}
