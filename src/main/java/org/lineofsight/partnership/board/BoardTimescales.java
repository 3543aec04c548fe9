package org.lineofsight.partnership.board;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;

/** What the partnership's office has to do by when, as the partnership has given itself. */
public final class BoardTimescales {

    public static final Timescale TERMS_REVIEW =
            Timescale.of("board.terms-review")
                    .months(12)
                    .after("terms of reference agreed")
                    .called("Review of terms of reference")
                    .basedOn(local("Terms of reference", "1"));

    private BoardTimescales() {}
}
