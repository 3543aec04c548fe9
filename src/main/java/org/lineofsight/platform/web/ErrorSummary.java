package org.lineofsight.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be put right on a page, as the box at its top lists it. Empty draws nothing. */
public record ErrorSummary(List<Problem> problems) {

    public static final ErrorSummary NONE = new ErrorSummary(List.of());

    public ErrorSummary {
        problems = List.copyOf(problems);
    }

    public static ErrorSummary of(Problem... problems) {
        return new ErrorSummary(List.of(problems));
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * @param text the same words as at the field
     * @param href where it can be put right, as {@code #id}; absent where no single field is to
     *     blame
     */
    public record Problem(String text, @Nullable String href) {}
}
