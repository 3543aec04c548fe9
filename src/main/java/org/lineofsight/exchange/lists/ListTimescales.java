package org.lineofsight.exchange.lists;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;

/** How long an agency has to say that it has its list. */
public final class ListTimescales {

    public static final Timescale RECEIPT =
            Timescale.of("lists.receipt")
                    .workingDays(5)
                    .after("list drawn")
                    .called("Receipt of a shared list")
                    .basedOn(local("Shared lists", "1"));

    private ListTimescales() {}
}
