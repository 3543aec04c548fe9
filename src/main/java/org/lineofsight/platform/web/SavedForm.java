package org.lineofsight.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.drafts.Drafts;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/** A form as it was last saved while somebody typed, made into its record as a request would be. */
public final class SavedForm {

    private SavedForm() {}

    /**
     * @param draft what was kept of it; empty where nothing was
     * @param otherwise what the page begins with then
     */
    public static <T> T of(Optional<Drafts.Draft> draft, Class<T> form, T otherwise) {
        return draft.flatMap(saved -> as(form, saved.fields())).orElse(otherwise);
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
