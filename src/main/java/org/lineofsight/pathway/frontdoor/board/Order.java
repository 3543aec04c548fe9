package org.lineofsight.pathway.frontdoor.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list of contacts begins with. */
public enum Order {
    RECEIVED("Newest first", "\\d{1,20}"),
    DUE("Due first", "\\d{1,20}|none"),
    REFERENCE("By reference", ".{1,40}");

    private final String label;
    private final String place;

    Order(String label, String place) {
        this.label = label;
        this.place = place;
    }

    public String label() {
        return label;
    }

    /** Whether a contact can stand there in this order. */
    boolean hasPlace(String key) {
        return key.matches(place);
    }

    /** What is no order is the first. */
    static Order of(@Nullable String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(RECEIVED);
    }
}
