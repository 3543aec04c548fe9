package org.lineofsight.partnership.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A table that the partnership knows: the name of its file, what it holds, and the columns of it.
 *
 * @param name the file's name without {@code .csv}
 * @param byYear whether the file's name ends in a year, as {@code budget_2017-18} does
 * @param title for people
 * @param definition what is counted, by whom, over which time
 * @param layouts the ways in which partnerships have set it out; the one with the most of its
 *     columns in the header is taken
 */
public record TableKind(
        String name, boolean byYear, String title, String definition, List<Layout> layouts) {

    /**
     * One way of setting a table out.
     *
     * @param columns in the order in which they are usually given; a file may have another
     * @param aColumnPerYear whether every header that names a year is a column of figures
     * @param bounds what can never exceed what
     */
    public record Layout(List<Column> columns, boolean aColumnPerYear, List<Bound> bounds) {

        static Layout of(Column... columns) {
            return new Layout(List.of(columns), false, List.of());
        }

        Layout withAColumnPerYear() {
            return new Layout(columns, true, bounds);
        }

        Layout withBound(String part, String whole, String message) {
            return new Layout(columns, aColumnPerYear, List.of(new Bound(part, whole, message)));
        }

        public Optional<Column> column(String name) {
            return columns.stream().filter(column -> column.name().equals(name)).findFirst();
        }

        /** How many of its columns a header has. */
        public long fit(Set<String> header) {
            return columns.stream().filter(column -> header.contains(column.name())).count();
        }
    }

    /** The figure of one column can never be above that of another in the same row. */
    public record Bound(String part, String whole, String message) {}

    public boolean isNameOf(String file) {
        var given = Wording.plain(file).replaceAll("[ -]", "_");
        return byYear
                ? given.equals(name)
                        || given.startsWith(name + "_")
                                && ReportingYear.of(yearOf(file)).isPresent()
                : given.equals(name);
    }

    /** The part of a file's name after the kind's own. */
    public String yearOf(String file) {
        var plain = Wording.plain(file);
        return plain.length() > name.length() ? plain.substring(name.length() + 1) : "";
    }

    public String keyColumns() {
        return layouts.stream()
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> column.role() == Column.Role.KEY)
                .map(Column::name)
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
