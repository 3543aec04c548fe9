package org.lineofsight.exchange.extracts.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.TableStream;
import org.lineofsight.platform.tables.Wanted;

/** Which table a file or a sheet is, and which column is what, as far as the headings tell. */
public final class Shapes {

    private static final List<Shape> ALL = all();
    private static final Pattern LIST = Pattern.compile("(?i).*?\\blist[ _-]*(\\d{1,2})\\b.*");
    private static final Pattern DATASET = Pattern.compile("(?i)[a-z0-9]{4}_[a-z0-9_]+");

    private Shapes() {}

    private static List<Shape> all() {
        var all = new ArrayList<>(SafeguardingDataset.SHAPES);
        all.addAll(AnnexA.SHAPES);
        return List.copyOf(all);
    }

    public static List<Shape> allOf() {
        return ALL;
    }

    /** Empty for NONE, and for a shape that this version no longer knows. */
    public static Optional<Shape> of(@Nullable String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * What the headings tell.
     *
     * @param shape its code, or NONE; absent where somebody has to say
     * @param columns those that are found
     * @param note why nothing is taken, or what has to be said; absent where it is clear
     */
    public record Recognised(@Nullable String shape, Columns columns, @Nullable String note) {}

    public static Recognised recognise(TableStream.Head head) {
        var named = named(head);
        if (named.isPresent()) {
            var columns = columns(named.get(), head);
            return missing(named.get(), columns).isEmpty()
                    ? new Recognised(named.get().code(), columns, null)
                    : new Recognised(
                            null,
                            columns,
                            "This looks like %s, and has no column for: %s"
                                    .formatted(
                                            named.get().title(),
                                            String.join(", ", missing(named.get(), columns))));
        }
        Recognised best = null;
        for (var shape : ALL) {
            var columns = columns(shape, head);
            if (missing(shape, columns).isEmpty()
                    && (best == null
                            || columns.headings().size() > best.columns().headings().size())) {
                best = new Recognised(shape.code(), columns, null);
            }
        }
        return best == null ? notOurs(head) : best;
    }

    /** "List 7", as a sheet's name or in a file's. */
    private static Optional<Shape> named(TableStream.Head head) {
        var name = head.sheet() == null ? head.file() : head.sheet();
        var list = LIST.matcher(name);
        return list.matches() ? of("list_" + Integer.parseInt(list.group(1))) : Optional.empty();
    }

    private static Recognised notOurs(TableStream.Head head) {
        var none = new Columns(Map.of());
        var headings = head.table().headings();
        var ofDataset = headings.stream().filter(each -> DATASET.matcher(each).matches()).count();
        if (ofDataset * 3 >= headings.size() * 2) {
            return new Recognised(
                    Shape.NONE, none, "A table of the dataset with no fact that is kept here");
        }
        var name = head.sheet() == null ? head.file() : head.sheet();
        if (LIST.matcher(name).matches()) {
            return new Recognised(Shape.NONE, none, "A list with no fact that is kept here");
        }
        return new Recognised(null, none, "Not recognised");
    }

    /** The labels of columns without which nothing can be taken. */
    public static List<String> missing(Shape shape, Columns columns) {
        return shape.columns().stream()
                .filter(Wanted::required)
                .filter(each -> !columns.has(each.key()))
                .map(Wanted::label)
                .toList();
    }

    /** By the same words; then, for what is still open, by all words among others. */
    private static Columns columns(Shape shape, TableStream.Head head) {
        var found =
                new LinkedHashMap<>(Columns.proposedFor(shape.columns(), head.table()).headings());
        var taken = new HashSet<>(found.values());
        for (var wanted : shape.columns()) {
            if (found.containsKey(wanted.key())) {
                continue;
            }
            head.table().headings().stream()
                    .filter(heading -> !taken.contains(heading))
                    .filter(heading ->
                            wanted.headings().stream()
                                    .anyMatch(name -> words(heading).containsAll(words(name))))
                    .findFirst()
                    .ifPresent(heading -> {
                        found.put(wanted.key(), heading);
                        taken.add(heading);
                    });
        }
        return new Columns(found);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(plain(text).split(" ")));
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
