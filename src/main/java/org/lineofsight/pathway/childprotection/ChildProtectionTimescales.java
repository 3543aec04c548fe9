package org.lineofsight.pathway.childprotection;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;

/** How long child protection has, and what says so. */
public final class ChildProtectionTimescales {

    private static final String PROCEDURE = "Child protection operating procedure";

    /** A manager gives the case to a social worker. */
    public static final Timescale ALLOCATION =
            Timescale.of("childprotection.allocation")
                    .workingDays(1)
                    .after("case received from the front door")
                    .called("Allocation to a social worker")
                    .basedOn(local(PROCEDURE, "1"));

    /**
     * A strategy discussion that does not have to be held at once. No guidance sets a time; each
     * partnership does.
     */
    public static final Timescale STRATEGY_DISCUSSION =
            Timescale.of("childprotection.strategy-discussion")
                    .workingDays(3)
                    .after("strategy discussion found to be needed")
                    .called("Strategy discussion")
                    .basedOn(local(PROCEDURE, "1"));

    /** One that has to be held at once, because the child may be in immediate danger. */
    public static final Timescale STRATEGY_DISCUSSION_AT_ONCE =
            Timescale.of("childprotection.strategy-discussion-at-once")
                    .hours(4)
                    .after("strategy discussion found to be needed")
                    .called("Strategy discussion, at once")
                    .basedOn(local(PROCEDURE, "1"));

    private ChildProtectionTimescales() {}
}
