package org.lineofsight.pathway.earlyhelp.family;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** A form's fields as they were last saved while somebody typed. */
public record Kept(Map<String, List<String>> fields) {

    /** Absent where nothing was typed or chosen. */
    public @Nullable String text(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public TypedDate date(String name) {
        return new TypedDate(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    /** The name of one of the choices; absent for what is none of them. */
    public static @Nullable String known(Enum<?>[] choices, @Nullable String name) {
        for (var choice : choices) {
            if (choice.name().equals(name)) {
                return name;
            }
        }
        return null;
    }

    /** What was typed, without the blanks around it; empty where nothing was. */
    public static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The same, absent where nothing was typed. */
    public static @Nullable String orAbsent(@Nullable String typed) {
        return stripped(typed).isEmpty() ? null : stripped(typed);
    }

    /** What was typed stays out of logs. */
    @Override
    public String toString() {
        return "Kept[" + fields.size() + " fields]";
    }
}
