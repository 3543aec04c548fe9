package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/** The same thing with other dates, there and here. Neither is taken for the other. */
public record Contradiction(
        String councilNumber,
        FactKind kind,
        LocalDate there,
        @Nullable LocalDate thereEnded,
        LocalDate here,
        @Nullable LocalDate hereEnded,
        String href) {

    public String inWords() {
        return "There %s, here %s".formatted(period(there, thereEnded), period(here, hereEnded));
    }

    private static String period(LocalDate from, @Nullable LocalDate to) {
        return InWords.dateWithoutWeekday(from)
                + (to == null ? " and going on" : " to " + InWords.dateWithoutWeekday(to));
    }
}
