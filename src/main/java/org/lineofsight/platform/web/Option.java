package org.lineofsight.platform.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One choice among radios, checkboxes or in a list.
 *
 * @param value what is sent
 * @param text what is read
 * @param hint a line under the choice
 * @param revealed asked only when this is chosen; without scripts it is always there
 * @param divider a word drawn before this choice, usually "or"
 * @param exclusive for checkboxes: choosing this clears the others
 * @param href where one reads of what is chosen, after the hint of a checkbox; absent where it says
 *     enough itself
 */
public record Option(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content revealed,
        @Nullable String divider,
        boolean exclusive,
        @Nullable String href) {

    public static Option of(String value, String text) {
        return new Option(value, text, null, null, null, false, null);
    }

    public static Option of(String value, String text, @Nullable String hint) {
        return new Option(value, text, hint, null, null, false, null);
    }

    public Option revealing(Content content) {
        return new Option(value, text, hint, content, divider, exclusive, href);
    }

    public Option after(String word) {
        return new Option(value, text, hint, revealed, word, exclusive, href);
    }

    public Option alone() {
        return new Option(value, text, hint, revealed, divider, true, href);
    }

    /** The page that says more of it. */
    public Option readAt(String address) {
        return new Option(value, text, hint, revealed, divider, exclusive, address);
    }
}
