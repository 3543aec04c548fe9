package org.lineofsight.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a form's values are written back into its controls. */
final class Typed {

    private Typed() {}

    static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Optional<?> optional -> texts(optional.orElse(null));
            case Collection<?> several ->
                    several.stream().filter(Objects::nonNull).map(Typed::text).toList();
            case Object[] several -> texts(List.of(several));
            default -> text(value).isEmpty() ? List.of() : List.of(text(value));
        };
    }

    /** Choices go out under their constant's name, whatever it is called on screen. */
    private static String text(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("-$", "");
    }
}
