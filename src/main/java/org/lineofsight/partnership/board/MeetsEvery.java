package org.lineofsight.partnership.board;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a group means to meet. Stored by name. */
public enum MeetsEvery {
    MONTH("Every month", Period.ofMonths(1)),
    SIX_WEEKS("Every six weeks", Period.ofWeeks(6)),
    TWO_MONTHS("Every two months", Period.ofMonths(2)),
    QUARTER("Every three months", Period.ofMonths(3)),
    HALF_YEAR("Twice a year", Period.ofMonths(6)),
    YEAR("Once a year", Period.ofYears(1)),
    AS_NEEDED("As the work needs", null);

    private final String label;
    private final @Nullable Period period;

    MeetsEvery(String label, @Nullable Period period) {
        this.label = label;
        this.period = period;
    }

    public String label() {
        return label;
    }

    /** From one meeting to the next; absent where it is left to the work. */
    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }
}
