package org.lineofsight.partnership.budget.year;

import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** What was typed, as a budget keeps it. */
final class Typed {

    static final String AMOUNT_MESSAGE = "Enter an amount in pounds, such as 1,250 or 1250.50";

    private Typed() {}

    /** Absent where nothing was typed. */
    static @Nullable String orAbsent(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A version that the page itself sends; what is none never matches. */
    static int number(@Nullable String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    static void dateIsNeeded(TypedDate typed, String field, String what, Errors errors) {
        if (typed.isEmpty()) {
            errors.rejectValue(field, "needed", "Enter a day, such as 27 3 2027");
        }
        dateIsOne(typed, field, what, errors);
    }

    static void dateIsOne(TypedDate typed, String field, String what, Errors errors) {
        typed.problem(what).ifPresent(words -> errors.rejectValue(field, "date", words));
    }
}
