package org.lineofsight.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.core.ResolvableType;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * A form record and what is wrong with it, seen as a page sees it: field by field, and as one
 * summary at the top.
 *
 * <p>Error messages come from the constraint or the rule that failed and are shown as they are, so
 * they are written as sentences that tell what to do.
 */
public final class Fields {

    private final BeanWrapper form;
    private final @Nullable Errors errors;

    private Fields(Object form, @Nullable Errors errors) {
        this.form = PropertyAccessorFactory.forBeanPropertyAccess(form);
        this.errors = errors;
    }

    /** A form shown for the first time, or again from a draft: values, no errors. */
    public static Fields of(Object form) {
        return new Fields(form, null);
    }

    /** A form that came back: values as typed, and errors. */
    public static Fields of(Object form, Errors errors) {
        return new Fields(form, errors);
    }

    /** One question. A path that the form does not have is a mistake in the page and throws. */
    public Field get(String name) {
        return Field.of(name, typed(name)).withError(error(name));
    }

    /** One date in three boxes; the form holds a {@link TypedDate} under this name. */
    public DateField date(String name) {
        var typed = form(name) instanceof TypedDate date ? date : TypedDate.empty();
        return new DateField(name, typed, error(name));
    }

    /** How many entries one of the form's lists has. */
    public int size(String list) {
        return form(list) instanceof List<?> entries ? entries.size() : 0;
    }

    /**
     * Everything that is wrong, once for each field, in the order in which the form's record asks,
     * each with a link to where it can be put right. What belongs to no field comes last.
     */
    public ErrorSummary summary() {
        if (errors == null || !errors.hasErrors()) return ErrorSummary.NONE;
        var problems = new ArrayList<ErrorSummary.Problem>();
        errors.getFieldErrors().stream()
                .map(FieldError::getField)
                .distinct()
                .sorted(Comparator.comparing(this::place))
                .forEach(name ->
                        problems.add(
                                new ErrorSummary.Problem(
                                        Objects.requireNonNull(error(name)), target(name))));
        for (var error : errors.getGlobalErrors()) {
            problems.add(new ErrorSummary.Problem(message(error), null));
        }
        return new ErrorSummary(problems);
    }

    /**
     * Where a question stands in the form, as a text that sorts: its component's place, then its
     * index.
     */
    private String place(String name) {
        var place = new StringBuilder();
        var type = ResolvableType.forClass(form.getWrappedClass());
        for (var step : name.split("\\.")) {
            var bracket = step.indexOf('[');
            var component = bracket < 0 ? step : step.substring(0, bracket);
            var number = 0;
            for (var each : components(type)) {
                if (each.getName().equals(component)) {
                    type = ResolvableType.forType(each.getGenericType(), type);
                    break;
                }
                number++;
            }
            place.append("%03d".formatted(number));
            if (bracket >= 0) {
                place.append("%6s".formatted(step.substring(bracket + 1, step.length() - 1)));
                type = type.asCollection().getGeneric(0);
            }
        }
        return place.toString();
    }

    private static RecordComponent[] components(ResolvableType type) {
        var components = type.toClass().getRecordComponents();
        return components == null ? new RecordComponent[0] : components;
    }

    private @Nullable Object typed(String name) {
        return errors != null && errors.hasFieldErrors(name)
                ? errors.getFieldValue(name)
                : form(name);
    }

    private @Nullable Object form(String name) {
        try {
            return form.getPropertyValue(name);
        } catch (InvalidPropertyException e) {
            if (e.getMessage() != null && e.getMessage().contains("out of bounds")) return null;
            throw new IllegalArgumentException(
                    form.getWrappedClass().getSimpleName() + " has no field " + name, e);
        }
    }

    private @Nullable String error(String name) {
        if (errors == null) return null;
        var error = errors.getFieldError(name);
        return error == null ? null : message(error);
    }

    private String target(String name) {
        return "#" + Typed.id(name) + (form(name) instanceof TypedDate ? "-day" : "");
    }

    private static String message(ObjectError error) {
        var message = error.getDefaultMessage();
        return message == null ? "Check this answer" : message;
    }
}
