package org.lineofsight.pathway.practicetools.tool;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.practicetools.ToolKind;

/**
 * What was filled in. Does not print.
 *
 * @param doneOn the day on which it was seen, told or assessed; absent only before it is checked
 * @param doneBy who saw, heard or assessed it
 * @param trained for graded care: whether that person was trained in the tool; absent elsewhere
 * @param childSaid the child's own words; absent with a reason in {@code childSaidAbsent}, or where
 *     the tool does not ask
 * @param childrenAtRisk for clutter: whether children live there whom it puts at risk; likewise
 *     adults, and fire
 * @param meaning what the author makes of it; absent where nothing was written
 * @param againOn when to do it again; absent where no day was set
 */
public record Sheet(
        ToolKind kind,
        @Nullable LocalDate doneOn,
        String doneBy,
        @Nullable YesNo trained,
        @Nullable String childSaid,
        @Nullable ChildSaidAbsent childSaidAbsent,
        @Nullable YesNo childrenAtRisk,
        @Nullable YesNo adultsAtRisk,
        @Nullable YesNo fireRisk,
        @Nullable String fireWords,
        @Nullable String meaning,
        @Nullable LocalDate againOn,
        List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One area.
     *
     * @param answer a {@link Mark}'s code; absent where none was given, always for Day in My Life
     * @param words the evidence, or what was seen and told; absent where nothing was written
     * @param childWords for Day in My Life: what the child said, word for word; absent elsewhere
     * @param toldBy for Day in My Life: who saw or told it; absent where it was not said
     */
    public record Line(
            Area area,
            @Nullable String answer,
            @Nullable String words,
            @Nullable String childWords,
            @Nullable String toldBy) {

        /** The answer as one may give it; absent where none was given. */
        public @Nullable Mark mark(ToolKind kind) {
            return Mark.find(kind, answer).orElse(null);
        }

        public boolean said() {
            return answer != null || words != null || childWords != null;
        }

        @Override
        public String toString() {
            return "Line[" + area.code() + "]";
        }
    }

    @Override
    public String toString() {
        return "Sheet[" + kind + "]";
    }
}
