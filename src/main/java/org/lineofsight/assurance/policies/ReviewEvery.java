package org.lineofsight.assurance.policies;

import org.lineofsight.kernel.timescales.Timescale;

/** How long a published version stands before somebody asks whether it still holds. By name. */
public enum ReviewEvery {
    SIX_MONTHS("Every 6 months", PolicyTimescales.REVIEW_6),
    YEAR("Every year", PolicyTimescales.REVIEW_12),
    TWO_YEARS("Every 2 years", PolicyTimescales.REVIEW_24),
    THREE_YEARS("Every 3 years", PolicyTimescales.REVIEW_36);

    private final String label;
    private final Timescale timescale;

    ReviewEvery(String label, Timescale timescale) {
        this.label = label;
        this.timescale = timescale;
    }

    public String label() {
        return label;
    }

    public Timescale timescale() {
        return timescale;
    }
}
