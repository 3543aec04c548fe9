package org.lineofsight.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/** A form as somebody typed it before, made again from its fields. */
public final class TypedForm {

    private TypedForm() {}

    /**
     * Binds the fields as a request would.
     *
     * @param typed each field's name with its values
     * @return empty where they do not fit the form any more
     */
    public static <T> Optional<T> of(Class<T> form, Map<String, List<String>> typed) {
        var binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(form));
        binder.construct(
                new DataBinder.ValueResolver() {
                    @Override
                    public @Nullable Object resolveValue(String name, Class<?> type) {
                        var values = typed.get(name);
                        if (values == null || values.isEmpty()) {
                            return null;
                        }
                        if (values.size() > 1) {
                            return values;
                        }
                        // nothing chosen yet, and no wrong choice
                        return values.getFirst().isEmpty() && type != String.class
                                ? null
                                : values.getFirst();
                    }

                    @Override
                    public Set<String> getNames() {
                        return typed.keySet();
                    }
                });
        return Optional.ofNullable(binder.getTarget()).map(form::cast);
    }
}
