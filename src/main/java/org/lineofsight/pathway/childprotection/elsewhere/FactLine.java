package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * One fact of a child on a page: once, whoever reported it.
 *
 * @param codes "Latest category: Neglect"; empty where nobody says more
 * @param sources who says so and when, each in words: "Recorded here", "From the council’s system,
 *     extract of 1 November 2026, received 3 November 2026"
 * @param here where it is to be read; absent where it was not recorded here
 * @param notes what else there is to know: that it is no longer reported, what it was before, that
 *     it contradicts what was recorded here
 * @param reported whether the newest extract that should report it still does, or it is recorded
 *     here
 */
public record FactLine(
        FactKind kind,
        LocalDate on,
        @Nullable LocalDate endedOn,
        List<String> codes,
        List<String> sources,
        @Nullable String here,
        List<String> notes,
        boolean reported) {

    /** Whether it goes on today, as far as is reported. */
    public boolean goesOn() {
        return kind.lasts() && endedOn == null && reported;
    }

    public String when() {
        if (!kind.lasts()) {
            return InWords.dateWithoutWeekday(on);
        }
        return endedOn == null
                ? "Since " + InWords.dateWithoutWeekday(on)
                : InWords.dateWithoutWeekday(on) + " to " + InWords.dateWithoutWeekday(endedOn);
    }
}
