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
 */
public record Option(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content revealed,
        @Nullable String divider,
        boolean exclusive) {

    public static Option of(String value, String text) {
        return new Option(value, text, null, null, null, false);
    }

    public static Option of(String value, String text, @Nullable String hint) {
        return new Option(value, text, hint, null, null, false);
    }

    public Option revealing(Content content) {
        return new Option(value, text, hint, content, divider, exclusive);
    }

    public Option after(String word) {
        return new Option(value, text, hint, revealed, word, exclusive);
    }

    public Option alone() {
        return new Option(value, text, hint, revealed, divider, true);
    }
}
