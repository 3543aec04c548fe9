package org.lineofsight.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One task of a task list.
 *
 * @param href absent where the task cannot be started yet
 * @param status in words: "Completed", "Not started", "Cannot start yet"
 * @param colour a tag's colour for the status, or absent for plain words, as the Design System asks
 *     for what is done
 */
public record TaskRow(
        String title,
        @Nullable String href,
        @Nullable String hint,
        String status,
        @Nullable String colour) {

    public static TaskRow done(String title, String href) {
        return new TaskRow(title, href, null, "Completed", null);
    }

    public static TaskRow open(String title, String href, String status) {
        return new TaskRow(title, href, null, status, "blue");
    }

    public static TaskRow wrong(String title, String href, String status) {
        return new TaskRow(title, href, null, status, "red");
    }

    public static TaskRow blocked(String title) {
        return new TaskRow(title, null, null, "Cannot start yet", "grey");
    }

    public TaskRow withHint(String words) {
        return new TaskRow(title, href, words, status, colour);
    }
}
