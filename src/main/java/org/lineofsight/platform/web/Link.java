package org.lineofsight.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Somewhere to go.
 *
 * @param href absent where the words stand for the page one is on
 * @param about words only a screen reader says after the text, so that ten links called "Change"
 *     can be told apart
 */
public record Link(String text, @Nullable String href, @Nullable String about) {

    public static Link to(String href, String text) {
        return new Link(text, href, null);
    }

    public static Link to(String href, String text, String about) {
        return new Link(text, href, about);
    }

    /** The last of the breadcrumbs. */
    public static Link here(String text) {
        return new Link(text, null, null);
    }
}
