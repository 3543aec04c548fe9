package org.lineofsight.partnership.yearlyreport.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is printed.
 *
 * @param source the id of the table that its lines come from
 */
public record PrintedTable(String source, String caption, List<Head> heads, List<Line> lines) {

    public PrintedTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    public record Head(String label, boolean numeric) {}

    /** What a line is, and so how it looks. */
    public enum Kind {
        GROUP,
        ROW,
        SUM,
        PRINTED_TOTAL
    }

    /**
     * @param line the line of the file that it shows, or 0 where it shows none
     * @param queries why somebody should look at it
     */
    public record Line(Kind kind, int line, List<Entry> entries, List<String> queries) {

        public Line {
            entries = List.copyOf(entries);
            queries = List.copyOf(queries);
        }

        static Line group(String name) {
            return new Line(Kind.GROUP, 0, List.of(Entry.of(name)), List.of());
        }

        static Line sum(List<Entry> entries) {
            return new Line(Kind.SUM, 0, entries, List.of());
        }
    }

    /**
     * @param recorded whether there is anything: where not, the text says so
     * @param because a note, or why there is nothing, or null
     */
    public record Entry(String text, boolean recorded, @Nullable String because) {

        static Entry of(String text) {
            return new Entry(text, true, null);
        }

        static Entry notRecorded(@Nullable String because) {
            return new Entry("not recorded", false, because);
        }

        Entry noting(String note) {
            return new Entry(text, recorded, note);
        }

        /** An empty place where nothing was to be expected. */
        static Entry none() {
            return new Entry("", true, null);
        }
    }

    public boolean numeric(int column) {
        return heads.get(column).numeric();
    }
}
