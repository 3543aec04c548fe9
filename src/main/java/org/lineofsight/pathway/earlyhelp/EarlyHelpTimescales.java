package org.lineofsight.pathway.earlyhelp;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;

/** How long early help has. All of it local: no statute sets a time for early help. */
public final class EarlyHelpTimescales {

    private static final String PROCEDURE = "Early help operating procedure";

    /** The hub's answer to whoever asked; 95 in 100 is the published target. */
    public static final Timescale HUB_CONTACT =
            Timescale.of("earlyhelp.hub-contact")
                    .hours(72)
                    .after("contact received by the hub")
                    .called("Answer to a hub contact")
                    .basedOn(
                            local(
                                    "Early help hub standard, as in the Herefordshire yearly report",
                                    "2023-24"));

    /** Somebody has agreed to be the family's key worker. */
    public static final Timescale KEY_WORKER =
            Timescale.of("earlyhelp.key-worker")
                    .workingDays(5)
                    .after("early help offered")
                    .called("Key worker found")
                    .basedOn(local(PROCEDURE, "1"));

    public static final Timescale ASSESSMENT =
            Timescale.of("earlyhelp.assessment")
                    .workingDays(30)
                    .after("key worker accepted")
                    .called("Early help assessment")
                    .basedOn(local(PROCEDURE, "1"));

    public static final Timescale FIRST_REVIEW =
            Timescale.of("earlyhelp.first-review")
                    .weeks(6)
                    .after("plan agreed")
                    .called("First review of the plan")
                    .basedOn(local(PROCEDURE, "1"));

    public static final Timescale NEXT_REVIEW =
            Timescale.of("earlyhelp.next-review")
                    .weeks(12)
                    .after("review before")
                    .called("Next review of the plan")
                    .basedOn(local(PROCEDURE, "1"));

    private EarlyHelpTimescales() {}

    /** What a clock is called in a list; the code itself where it is not one of ours. */
    public static String title(String code) {
        for (var each :
                new Timescale[] {HUB_CONTACT, KEY_WORKER, ASSESSMENT, FIRST_REVIEW, NEXT_REVIEW}) {
            if (each.code().equals(code)) {
                return each.title();
            }
        }
        return code;
    }
}
