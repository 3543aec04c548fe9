package org.lineofsight.platform.web;

import java.util.function.Supplier;

/**
 * The field that proves a form came from our own page. The token is asked for only when a form is
 * drawn, since asking may open a session, which a public page without a form has no need of.
 */
public record Csrf(String name, Supplier<String> value) {

    public static Csrf of(String name, String value) {
        return new Csrf(name, () -> value);
    }

    public String token() {
        return value.get();
    }
}
