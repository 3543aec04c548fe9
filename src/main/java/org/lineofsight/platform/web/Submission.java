package org.lineofsight.platform.web;

import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.validation.BindingResult;

/** Sends a form on to its use case, and brings a broken rule back to the field it is about. */
public final class Submission {

    private Submission() {}

    /** Does nothing where the form is already known to be wrong. */
    public static void of(BindingResult form, Runnable useCase) {
        if (form.hasErrors()) {
            return;
        }
        check(form, useCase);
    }

    /** Holds a form against rules, also where something else in it is already known to be wrong. */
    public static void check(BindingResult form, Runnable rules) {
        try {
            rules.run();
        } catch (RuleBroken broken) {
            reject(form, broken);
            broken.beside().forEach(other -> reject(form, other));
        }
    }

    private static void reject(BindingResult form, RuleBroken broken) {
        var field = broken.field();
        if (field == null || form.getFieldType(field) == null) {
            form.reject(broken.code(), broken.words());
        } else {
            form.rejectValue(field, broken.code(), broken.words());
        }
    }
}
