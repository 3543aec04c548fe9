package org.lineofsight.kernel.actions;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;

/** When an improvement action is looked at again, and when one that is late is taken further. */
public final class ActionTimescales {

    private static final String PROCEDURE = "Action plan procedure";

    /** What was done is looked at again: is it still so? */
    public static final Timescale RECHECK =
            Timescale.of("actions.recheck")
                    .months(12)
                    .after("action checked")
                    .called("Looked at again")
                    .basedOn(local(PROCEDURE, "1"));

    /** One that is late by more than this goes to the group that oversees it. */
    public static final Timescale TO_OVERSEER =
            Timescale.of("actions.to-overseer")
                    .workingDays(10)
                    .after("action due")
                    .called("Late action taken to the group that oversees it")
                    .basedOn(local(PROCEDURE, "1"));

    /** One that the group has known of for more than this goes to the board. */
    public static final Timescale TO_BOARD =
            Timescale.of("actions.to-board")
                    .workingDays(20)
                    .after("action taken to the group")
                    .called("Late action taken to the board")
                    .basedOn(local(PROCEDURE, "1"));

    private ActionTimescales() {}
}
