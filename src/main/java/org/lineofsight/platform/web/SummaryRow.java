package org.lineofsight.platform.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list.
 *
 * @param text the answer as plain text; absent and without content prints "Not recorded"
 * @param content the answer where it is more than text
 * @param actions what can be done about it, usually one "Change" link
 */
public record SummaryRow(
        String key, @Nullable String text, @Nullable Content content, List<Link> actions) {

    public SummaryRow {
        actions = List.copyOf(actions);
    }

    public static SummaryRow of(String key, @Nullable String text, Link... actions) {
        return new SummaryRow(
                key, text == null || text.isBlank() ? null : text, null, List.of(actions));
    }

    public static SummaryRow of(String key, Content content, Link... actions) {
        return new SummaryRow(key, null, content, List.of(actions));
    }

    public boolean isRecorded() {
        return text != null || content != null;
    }
}
