package org.lineofsight.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What forms ask of what was typed, in the Design System's words. */
public final class Answers {

    private Answers() {}

    /** Without blanks at its ends; empty where nothing was typed. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    /** The same, absent where nothing was typed. */
    public static @Nullable String orAbsent(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : text(typed);
    }

    /** A version that the page itself sends; what is none never matches. */
    public static int version(@Nullable String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /**
     * Says what is wrong with a date that has to be there.
     *
     * @param what the date's name at the start of a sentence: "First day"
     */
    public static void date(Errors errors, String field, String what, TypedDate typed) {
        needed(errors, field, what, typed, "Enter the " + what.toLowerCase(Locale.UK));
    }

    /** The same, with an example in place of its name. */
    public static void day(Errors errors, String field, String what, TypedDate typed) {
        needed(errors, field, what, typed, "Enter a day, such as 27 3 2027");
    }

    private static void needed(
            Errors errors, String field, String what, TypedDate typed, String message) {
        if (typed.isEmpty()) {
            errors.rejectValue(field, "needed", message);
        }
        dateIfAny(errors, field, what, typed);
    }

    /** The same for one that may be left out. */
    public static void dateIfAny(Errors errors, String field, String what, TypedDate typed) {
        typed.problem(what).ifPresent(words -> errors.rejectValue(field, "date", words));
    }
}
