package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * What a file will do, before it does it.
 *
 * @param twin the same file, taken in before; absent where it was not
 * @param shown the units of which something is to be said, as many as a page can hold
 * @param notShown how many more there are; they are in the report
 */
public record CheckPage(
        Imported imported,
        @Nullable Imported twin,
        List<Chosen> chosen,
        List<String> notes,
        int accepted,
        int queried,
        int same,
        int refused,
        List<Shown> shown,
        int notShown) {

    /** A wanted column and the heading chosen for it. @param heading absent where there is none */
    public record Chosen(String label, @Nullable String heading) {}

    /** One unit of which something is to be said. */
    public record Shown(
            List<Integer> lines,
            String summary,
            Unit.Fate fate,
            Verdict verdict,
            List<Remark> remarks) {

        public String place() {
            return lines.size() == 1 ? "Line " + lines.getFirst() : "Lines " + Outcome.lines(lines);
        }

        public Outcome outcome() {
            return Outcome.of(fate, verdict);
        }
    }

    public int toTake() {
        return accepted + queried;
    }
}
