package org.lineofsight.pathway.practicetools.tool;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.time.InWords;

/**
 * What a sheet's answers show, and how they changed; by area, and never a total.
 *
 * @param before the areas of the sheet it is compared with; absent where it is the first, or not
 *     the reader's to see
 */
public record Score(ToolKind kind, List<Sheet.Line> now, @Nullable List<Sheet.Line> before) {

    /** Areas with concerns, the gravest first, in words. */
    public List<String> concerns() {
        var least = kind == ToolKind.NEGLECT ? 1 : 4;
        return now.stream()
                .filter(line -> weight(line) >= least)
                .sorted((one, other) -> weight(other) - weight(one))
                .map(line -> {
                    var mark = line.mark(kind);
                    return line.area().label() + (mark == null ? "" : ": " + lower(mark.label()));
                })
                .toList();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private int weight(Sheet.Line line) {
        var mark = line.mark(kind);
        return mark == null || mark.weight() == null ? -1 : mark.weight();
    }

    /** Areas of which nobody knows. Never counted with those that give no concern. */
    public long unknown() {
        return now.stream()
                .map(line -> line.mark(kind))
                .filter(mark -> mark != null && mark.unknown())
                .count();
    }

    public long withoutConcern() {
        return now.size() - unknown() - concerns().size();
    }

    /**
     * "Food and drink: very concerned, and 2 more areas of concern. 5 not known"; absent for a tool
     * that is told and not marked.
     */
    public @Nullable String inShort() {
        if (kind == ToolKind.DAY || now.isEmpty()) {
            return null;
        }
        var concerns = concerns();
        var words = new StringBuilder();
        if (concerns.isEmpty()) {
            words.append("No area gives concern, as far as is known");
        } else {
            words.append(concerns.getFirst());
            if (concerns.size() > 1) {
                words.append(", and ")
                        .append(InWords.count(concerns.size() - 1, "more area"))
                        .append(" of concern");
            }
        }
        return words.append(". ").append(unknown()).append(" not known").toString();
    }

    /** The same area before; absent where there was none. */
    Sheet.@Nullable Line old(Sheet.Line line) {
        return before == null
                ? null
                : before.stream()
                        .filter(each -> each.area().code().equals(line.area().code()))
                        .findFirst()
                        .orElse(null);
    }

    /** How the area was marked before; absent where it was not. */
    @Nullable Mark was(Sheet.Line line) {
        var old = old(line);
        return old == null ? null : old.mark(kind);
    }

    Change change(Sheet.Line line) {
        return Change.between(was(line), line.mark(kind));
    }

    /** "2 better, 1 worse, 9 the same, 5 not comparable". */
    public String changes() {
        return count(Change.BETTER)
                + " better, "
                + count(Change.WORSE)
                + " worse, "
                + count(Change.SAME)
                + " the same, "
                + count(Change.NOT_COMPARABLE)
                + " not comparable";
    }

    /** "1 better, 2 worse", or "No change"; absent where nothing compares. */
    public @Nullable String changeInShort() {
        if (count(Change.NOT_COMPARABLE) == now.size()) {
            return null;
        }
        var better = count(Change.BETTER);
        var worse = count(Change.WORSE);
        if (better == 0 && worse == 0) {
            return "No change";
        }
        return better == 0
                ? worse + " worse"
                : worse == 0 ? better + " better" : better + " better, " + worse + " worse";
    }

    private long count(Change change) {
        return now.stream().filter(line -> change(line) == change).count();
    }
}
