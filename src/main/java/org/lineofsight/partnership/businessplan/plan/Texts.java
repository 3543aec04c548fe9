package org.lineofsight.partnership.businessplan.plan;

import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** What was typed, as the plan keeps it. */
final class Texts {

    private Texts() {}

    /** Absent where nothing was typed. */
    static @Nullable String orAbsent(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    /** A version that the page itself sends; what is none never matches. */
    static int number(@Nullable String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** Puts beside its boxes what is no date, and that one is needed. */
    static void dateIsNeeded(TypedDate typed, String field, String what, Errors errors) {
        if (typed.isEmpty()) {
            errors.rejectValue(field, "needed", "Enter a day, such as 27 3 2027");
        }
        typed.problem(what).ifPresent(words -> errors.rejectValue(field, "date", words));
    }
}
