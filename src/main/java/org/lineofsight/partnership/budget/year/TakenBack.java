package org.lineofsight.partnership.budget.year;

import java.time.Instant;
import org.lineofsight.platform.time.InWords;

/** That something was entered wrongly: it stays, and counts no more. */
public record TakenBack(String why, String by, Instant at) {

    public String inWords() {
        return "Taken back by %s on %s, because: %s"
                .formatted(by, InWords.dateWithoutWeekday(InWords.dayOf(at)), why);
    }
}
