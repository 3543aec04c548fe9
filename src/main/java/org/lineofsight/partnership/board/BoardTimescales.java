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

    public static final Timescale PLEDGE_REVIEW =
            Timescale.of("board.pledge-review")
                    .months(6)
                    .after("pledge made")
                    .called("Review of a pledge")
                    .basedOn(local("Pledges", "1"));

    public static final Timescale ESCALATION_REPLY =
            Timescale.of("board.escalation-reply")
                    .workingDays(20)
                    .after("issue raised")
                    .called("Reply to an escalation")
                    .basedOn(local("Escalations", "1"));

    private BoardTimescales() {}
}
