package org.lineofsight.pathway.frontdoor.board;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the rows of the board's year are. */
public enum By {
    MONTH("Month by month", "Received in"),
    SOURCE("By who told, as the census counts it", "Source"),
    AGENCY("By agency", "Agency");

    private final String label;
    private final String heading;

    By(String label, String heading) {
        this.label = label;
        this.heading = heading;
    }

    public String label() {
        return label;
    }

    /** Of the column that names the rows. */
    public String heading() {
        return heading;
    }

    /** As it stands in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is not one of them is by month. */
    static By of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(MONTH);
    }
}
