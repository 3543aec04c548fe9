package org.lineofsight.platform.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which heading of a file is which wanted column.
 *
 * @param headings a wanted column's name, and the heading that holds it; what no heading holds is
 *     not there
 */
public record Columns(Map<String, String> headings) {

    public Columns {
        headings = Map.copyOf(headings);
    }

    /** What the headings suggest. No heading is proposed twice. */
    public static Columns proposedFor(List<Wanted> wanted, TableFile file) {
        var found = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var each : wanted) {
            each.headings().stream()
                    .flatMap(name ->
                            file.headings().stream().filter(heading -> plain(heading).equals(name)))
                    .filter(heading -> !taken.contains(heading))
                    .findFirst()
                    .ifPresent(heading -> {
                        taken.add(heading);
                        found.put(each.key(), heading);
                    });
        }
        return new Columns(found);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** As they are stored: "offered=Start time". */
    public static Columns stored(String[] stored) {
        var headings = new LinkedHashMap<String, String>();
        for (var each : stored) {
            var parts = each.split("=", 2);
            headings.put(parts[0], parts[1]);
        }
        return new Columns(headings);
    }

    public String[] toStore() {
        return headings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .toArray(String[]::new);
    }

    public boolean has(String name) {
        return headings.containsKey(name);
    }

    /** The heading in the file's own words, for remarks; absent where no heading holds it. */
    public @Nullable String heading(String name) {
        return headings.get(name);
    }

    /** The cells of a line by what they hold. */
    public Cells of(TableFile file, TableLine line) {
        var cells = new LinkedHashMap<String, String>();
        headings.forEach((name, heading) -> {
            var at = file.column(heading);
            cells.put(name, at < 0 ? "" : TableLine.trimmed(line.cell(at)));
        });
        return new Cells(line.number(), cells);
    }

    /** All lines, by what their cells hold. */
    public List<Cells> of(TableFile file) {
        var all = new ArrayList<Cells>(file.lines().size());
        for (var line : file.lines()) {
            all.add(of(file, line));
        }
        return all;
    }

    /** One line, read by what its cells hold. */
    public record Cells(int line, Map<String, String> texts) {

        /**
         * Without the blanks around it; empty where the cell is, or where there is no such column.
         */
        public String text(String name) {
            return texts.getOrDefault(name, "");
        }

        public boolean isBlank(String name) {
            return text(name).isEmpty();
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Cells[" + line + "]";
        }
    }
}
