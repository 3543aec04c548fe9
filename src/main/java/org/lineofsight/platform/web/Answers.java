package org.lineofsight.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What forms ask of what was typed, in the Design System's words. */
public final class Answers {

    private Answers() {}

    /** Without blanks at its ends; empty where nothing was typed. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /**
     * Says what is wrong with a date that has to be there.
     *
     * @param what the date's name at the start of a sentence: "First day"
     */
    public static void date(BindingResult errors, String field, String what, TypedDate typed) {
        if (typed.isEmpty()) {
            errors.rejectValue(field, "needed", "Enter the " + what.toLowerCase(Locale.UK));
        }
        dateIfAny(errors, field, what, typed);
    }

    /** The same for one that may be left out. */
    public static void dateIfAny(BindingResult errors, String field, String what, TypedDate typed) {
        typed.problem(what).ifPresent(words -> errors.rejectValue(field, "date", words));
    }
}
