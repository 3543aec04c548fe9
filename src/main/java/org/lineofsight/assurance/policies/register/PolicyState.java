package org.lineofsight.assurance.policies.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a policy stands; one may be in several. Named in policies.states(). */
public enum PolicyState {
    PUBLISHED("Published"),
    REVIEW("Review due within 28 days"),
    LATE("Review late"),
    TO_CONFIRM("An agency has to confirm"),
    IN_PREPARATION("New version being made"),
    CONSULTATION("In consultation"),
    OVER("Withdrawn or not adopted"),
    ALL("All");

    private final String label;

    PolicyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PolicyState> of(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
