package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.DateField;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.TypedDate;

/**
 * What was typed, right or wrong, under the names of its questions. How many there are depends on
 * the people asked about, so it is a map and not a record. Does not print.
 */
public abstract sealed class TypedForm permits AskForm, ReplyForm {

    private final Map<String, List<String>> typed;
    private final Map<String, String> problems = new LinkedHashMap<>();

    TypedForm(Map<String, List<String>> typed) {
        this.typed = new HashMap<>(typed);
    }

    public Field field(String name) {
        return new Field(name, typed.getOrDefault(name, List.of()), problems.get(name));
    }

    public DateField date(String name) {
        return new DateField(name, typedDate(name), problems.get(name));
    }

    /** What is kept as a draft. */
    Map<String, List<String>> typed() {
        return typed;
    }

    /** Notes what is wrong, each beside its question. */
    void wrong(List<RuleBroken> broken) {
        for (var each : broken) {
            problems.putIfAbsent(Objects.requireNonNullElse(each.field(), ""), each.words());
        }
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                problems.entrySet().stream()
                        .map(each ->
                                new ErrorSummary.Problem(each.getValue(), target(each.getKey())))
                        .toList());
    }

    private static @Nullable String target(String field) {
        return field.isEmpty() ? null : "#" + field + (field.endsWith("On") ? "-day" : "");
    }

    TypedDate typedDate(String name) {
        return new TypedDate(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    /** Blank where nothing was typed. */
    String text(String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    Stream<String> texts(String name) {
        return typed.getOrDefault(name, List.of()).stream();
    }

    /** What is none of the choices is no choice. */
    <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        return choices(type, Stream.of(text(name))).findFirst().orElse(null);
    }

    <E extends Enum<E>> Stream<E> choices(Class<E> type, Stream<String> names) {
        return names.flatMap(name ->
                Stream.of(type.getEnumConstants()).filter(each -> each.name().equals(name)));
    }

    void put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.put(name, List.of(value));
        }
    }

    void put(String name, List<String> values) {
        typed.put(name, values);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
