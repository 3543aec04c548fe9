package org.lineofsight.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A date's three boxes as they stand in a form.
 *
 * @param name the name of the whole; the boxes are {@code name.day}, {@code name.month} and {@code
 *     name.year}
 * @param typed what is in the boxes
 * @param error what the person has to do; absent when nothing is wrong
 */
public record DateField(String name, TypedDate typed, @Nullable String error) {

    public static DateField empty(String name) {
        return new DateField(name, TypedDate.empty(), null);
    }

    public DateField withError(@Nullable String message) {
        return new DateField(name, typed, message);
    }

    public String id() {
        return Typed.id(name);
    }

    public @Nullable String describedBy(@Nullable Object hint) {
        return new Field(name, java.util.List.of(), error).describedBy(hint);
    }
}
