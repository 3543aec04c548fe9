package org.lineofsight.partnership.actionplan.listed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an action of the plan stands; one may be in several. Named in actionplan.states(). */
public enum PlanState {
    TO_DO("To do"),
    LATE("Late"),
    ESCALATED("Escalated"),
    OFFERED("Not accepted yet"),
    RETURNED("Returned"),
    TO_CHECK("To be checked"),
    NO_IMPACT("No impact evidence yet"),
    IMPACT("Evidence of impact"),
    RECHECK("To be looked at again"),
    OVER("Over"),
    ALL("All");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** For addresses: "to-do". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PlanState> of(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
