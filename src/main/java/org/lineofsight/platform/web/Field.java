package org.lineofsight.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question's answer as it stands in a form: what was typed or chosen, right or wrong, and what
 * is wrong with it.
 *
 * @param name the name under which the browser sends it; paths such as {@code children[0].name} are
 *     allowed
 * @param values what was typed or chosen: none when unanswered, several for checkboxes
 * @param error what the person has to do to put it right; absent when nothing is wrong
 */
public record Field(String name, List<String> values, @Nullable String error) {

    public Field {
        values = List.copyOf(values);
    }

    public static Field empty(String name) {
        return new Field(name, List.of(), null);
    }

    public static Field of(String name, @Nullable Object value) {
        return new Field(name, Typed.texts(value), null);
    }

    public Field withError(@Nullable String message) {
        return new Field(name, values, message);
    }

    /** The single value, or an empty text when there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    /**
     * The name made fit for an {@code id}: {@code children[0].name} becomes {@code
     * children-0-name}.
     */
    public String id() {
        return Typed.id(name);
    }

    /**
     * What a screen reader should read with the control: the hint and the error, where there are
     * any.
     */
    public @Nullable String describedBy(@Nullable Object hint) {
        return describedBy(hint, null);
    }

    /** The same, with something else that describes the control, by its id. */
    public @Nullable String describedBy(@Nullable Object hint, @Nullable String other) {
        var ids = new StringBuilder();
        if (other != null) ids.append(other).append(' ');
        if (hint != null) ids.append(id()).append("-hint ");
        if (error != null) ids.append(id()).append("-error ");
        return ids.isEmpty() ? null : ids.toString().strip();
    }
}
