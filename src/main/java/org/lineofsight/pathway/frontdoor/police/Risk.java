package org.lineofsight.pathway.frontdoor.police;

import java.util.Locale;
import java.util.Optional;

/** How the police graded the risk of a domestic abuse incident. */
enum Risk {
    STANDARD,
    MEDIUM,
    HIGH;

    /** Empty where the words are none of these. */
    static Optional<Risk> of(String text) {
        var plain = text.toLowerCase(Locale.UK).replace("risk", "").strip();
        return switch (plain) {
            case "standard", "s", "std", "low" -> Optional.of(STANDARD);
            case "medium", "m", "med" -> Optional.of(MEDIUM);
            case "high", "h" -> Optional.of(HIGH);
            default -> Optional.empty();
        };
    }

    String words() {
        return name().toLowerCase(Locale.UK);
    }
}
