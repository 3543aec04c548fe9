package org.lineofsight.pathway.earlyhelp.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Early help in numbers; each leads to the list that it counts. */
public record NumbersPage(
        List<Month> months,
        List<Number> outcomes,
        List<Number> askers,
        List<Number> assessments,
        List<Number> now,
        List<Number> closings,
        List<Number> steps) {

    /**
     * @param href the list that it counts
     */
    public record Number(String what, int number, String href) {}

    /**
     * Contacts that came in a month and were answered.
     *
     * @param percent within 72 hours, rounded half up to one decimal; absent where none was
     *     answered
     */
    public record Month(
            String month,
            int answered,
            int late,
            @Nullable String percent,
            boolean onTarget,
            String answeredHref,
            String lateHref) {}
}
