package org.lineofsight.platform.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.drafts.Drafts;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.DataBinder;

/** A form as it was last saved while somebody typed, made into its record as a request would be. */
public final class SavedForm {

    private static final String VERSION = "version";
    private static final String CHANGED =
            "This was changed after you began to type. What you typed is here and not saved yet: see what it says now on its own page, before you save yours in its place";

    private SavedForm() {}

    /**
     * @param draft what was kept of it; empty where nothing was
     * @param otherwise what the page begins with then
     */
    public static <T> T of(Optional<Drafts.Draft> draft, Class<T> form, T otherwise) {
        return draft.flatMap(saved -> as(form, saved.fields())).orElse(otherwise);
    }

    /**
     * A form about a record that others may change meanwhile, which has a {@code version} for that.
     * What was typed before somebody did so is shown upon the record as it is now, and the page
     * says that it changed, so that nobody's words are written over unseen.
     *
     * @param now what the record says
     */
    public static <T> Fields onRecord(Optional<Drafts.Draft> draft, Class<T> form, T now) {
        return onRecord(draft, form, now, UnaryOperator.identity());
    }

    /**
     * @param filled gives the form the lines that its page has, whatever was kept
     */
    public static <T> Fields onRecord(
            Optional<Drafts.Draft> draft, Class<T> form, T now, UnaryOperator<T> filled) {
        var version = Fields.of(now).get(VERSION).value();
        var typed = draft.map(Drafts.Draft::fields);
        var shown = filled.apply(typed.flatMap(saved -> as(form, at(version, saved))).orElse(now));
        var errors = new BeanPropertyBindingResult(shown, "form");
        if (typed.isPresent() && !List.of(version).equals(typed.get().get(VERSION))) {
            errors.reject("draft.record-changed", CHANGED);
        }
        return Fields.of(shown, errors);
    }

    private static Map<String, List<String>> at(String version, Map<String, List<String>> typed) {
        var fields = new HashMap<>(typed);
        fields.put(VERSION, List.of(version));
        return fields;
    }

    /**
     * @param typed the fields by name, as drafts keep them
     * @return empty where the form has changed so much since that it cannot be read
     */
    public static <T> Optional<T> as(Class<T> form, Map<String, List<String>> typed) {
        var binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(form));
        binder.construct(
                new DataBinder.ValueResolver() {
                    @Override
                    public @Nullable Object resolveValue(String name, Class<?> type) {
                        var values = typed.get(name);
                        if (values == null || values.isEmpty()) {
                            return null;
                        }
                        return Collection.class.isAssignableFrom(type)
                                ? values.toArray(String[]::new)
                                : values.getFirst();
                    }

                    @Override
                    public Set<String> getNames() {
                        return typed.keySet();
                    }
                });
        return Optional.ofNullable(form.cast(binder.getTarget()));
    }
}
