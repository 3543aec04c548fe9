package org.lineofsight.partnership.scrutiny;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;

/** How long those who are challenged have to respond. */
public final class ScrutinyTimescales {

    public static final Timescale RESPONSE =
            Timescale.of("scrutiny.response")
                    .workingDays(20)
                    .after("challenge raised")
                    .called("Response to a scrutineer’s challenge")
                    .basedOn(local("Scrutiny", "1"));

    private ScrutinyTimescales() {}
}
