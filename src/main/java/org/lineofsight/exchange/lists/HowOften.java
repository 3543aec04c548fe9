package org.lineofsight.exchange.lists;

import java.time.LocalDate;

/** How often a list is drawn. */
public enum HowOften {
    WEEKLY("Every week", 7),
    FORTNIGHTLY("Every two weeks", 14),
    MONTHLY("Every four weeks", 28);

    private final String label;
    private final int days;

    HowOften(String label, int days) {
        this.label = label;
        this.days = days;
    }

    public String label() {
        return label;
    }

    public LocalDate after(LocalDate drawn) {
        return drawn.plusDays(days);
    }
}
