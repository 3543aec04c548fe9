package org.lineofsight.kernel.agencies.settings;

import org.jspecify.annotations.Nullable;

/** What an empty box means. */
final class Typing {

    private Typing() {}

    static @Nullable String orAbsent(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** A hidden number; what is not one fits no version. */
    static int number(@Nullable String hidden) {
        return hidden != null && hidden.matches("\\d{1,9}") ? Integer.parseInt(hidden) : -1;
    }
}
