package org.lineofsight.pathway.frontdoor.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list of contacts begins with. */
public enum Order {
    RECEIVED("Newest first"),
    DUE("Due first"),
    REFERENCE("By reference");

    private final String label;

    Order(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What is no order is the first. */
    static Order of(@Nullable String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(RECEIVED);
    }
}
