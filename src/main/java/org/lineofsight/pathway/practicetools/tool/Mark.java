package org.lineofsight.pathway.practicetools.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.practicetools.ToolKind;

/**
 * An answer that one may give for an area.
 *
 * @param code what is stored
 * @param weight the higher, the worse; absent where the answer is that nobody knows, which compares
 *     with nothing
 */
public record Mark(String code, String label, @Nullable Integer weight) {

    public static final String NOT_CONCERNED = "NOT_CONCERNED";
    public static final String PARTLY = "PARTLY";
    public static final String VERY = "VERY";

    private static final List<Mark> NEGLECT =
            List.of(
                    new Mark(NOT_CONCERNED, "Not concerned", 0),
                    new Mark(PARTLY, "Partly concerned", 1),
                    new Mark(VERY, "Very concerned", 2),
                    new Mark("NOT_KNOWN", "Not known", null));

    private static final List<Mark> CLUTTER =
            numbered(
                    List.of(
                            "1: clear",
                            "2: clear, well used",
                            "3: untidy, everything can be used",
                            "4: things on floor and furniture, some of it cannot be used",
                            "5: piles, one has to walk round them",
                            "6: narrow paths, beds or cooker partly covered",
                            "7: piles to the waist, doors or windows blocked",
                            "8: piles to the shoulder, the room cannot be used",
                            "9: filled, one cannot get in or out safely"),
                    new Mark("NOT_SEEN", "Not seen", null));

    private static final List<Mark> GRADED_CARE =
            numbered(
                    List.of("Grade 1", "Grade 2", "Grade 3", "Grade 4", "Grade 5"),
                    new Mark("NOT_ASSESSED", "Not assessed", null));

    private static List<Mark> numbered(List<String> labels, Mark unknown) {
        var marks = new ArrayList<Mark>();
        for (var label : labels) {
            marks.add(new Mark("" + (marks.size() + 1), label, marks.size() + 1));
        }
        marks.add(unknown);
        return List.copyOf(marks);
    }

    /** The answers of a tool, in order; none for Day in My Life, which is told and not marked. */
    public static List<Mark> of(ToolKind kind) {
        return switch (kind) {
            case NEGLECT -> NEGLECT;
            case CLUTTER -> CLUTTER;
            case GRADED_CARE -> GRADED_CARE;
            case DAY -> List.of();
        };
    }

    /** Absent where there is no such answer, or none was given. */
    public static Optional<Mark> find(ToolKind kind, @Nullable String code) {
        return of(kind).stream().filter(mark -> mark.code.equals(code)).findFirst();
    }

    /** Whether the answer is that nobody knows, saw or assessed. */
    public boolean unknown() {
        return weight == null;
    }

    /**
     * How it looks beside its words: red and orange for what worries, grey for what nobody knows.
     */
    public String colour(ToolKind kind) {
        if (weight == null) {
            return "grey";
        }
        return switch (kind) {
            case NEGLECT -> weight == 2 ? "red" : weight == 1 ? "yellow" : "green";
            case CLUTTER -> weight >= 7 ? "red" : weight >= 4 ? "yellow" : "green";
            case GRADED_CARE -> weight >= 4 ? "red" : weight == 3 ? "yellow" : "green";
            case DAY -> "";
        };
    }
}
