package org.lineofsight.pathway.frontdoor;

import static org.lineofsight.kernel.timescales.RuleBasis.local;
import static org.lineofsight.kernel.timescales.RuleBasis.statutoryGuidance;

import java.time.LocalDate;
import java.time.Month;
import org.lineofsight.kernel.timescales.Timescale;

/** How long the front door has, and what says so. */
public final class FrontDoorTimescales {

    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";

    /** The decision on a contact. */
    public static final Timescale DECISION =
            Timescale.of("frontdoor.decision")
                    .workingDays(1)
                    .after("contact received")
                    .called("Decision on the contact")
                    .basedOn(statutoryGuidance(WORKING_TOGETHER, "2018").at("chapter 1"))
                    .from(LocalDate.of(2018, Month.JULY, 4))
                    .thenFrom(LocalDate.of(2023, Month.DECEMBER, 15))
                    .workingDays(1)
                    .after("contact received")
                    .basedOn(statutoryGuidance(WORKING_TOGETHER, "2023").at("chapter 3"));

    /** Telling the referrer what was decided, and why. */
    public static final Timescale OUTCOME =
            Timescale.of("frontdoor.outcome")
                    .workingDays(1)
                    .after("decision")
                    .called("Outcome to the referrer")
                    .basedOn(local("Front door operating procedure", "1"));

    /** The referrer has opened the outcome; else somebody finds out why not. */
    public static final Timescale OPENED =
            Timescale.of("frontdoor.outcome-opened")
                    .workingDays(3)
                    .after("outcome sent")
                    .called("Outcome opened by the referrer")
                    .basedOn(local("Front door operating procedure", "1"));

    /** A manager answers a professional difference. */
    public static final Timescale DIFFERENCE =
            Timescale.of("frontdoor.difference")
                    .workingDays(2)
                    .after("professional difference raised")
                    .called("Answer to a professional difference")
                    .basedOn(local("Resolution of professional differences, first stage", "1"));

    /** Whoever a child is handed over to has it. */
    public static final Timescale HAND_OVER =
            Timescale.of("frontdoor.hand-over")
                    .workingDays(1)
                    .after("handed over")
                    .called("Receipt of the hand-over")
                    .basedOn(local("Front door operating procedure", "1"));

    /** Calling back whom nobody answered. */
    public static final Timescale CALL_BACK =
            Timescale.of("frontdoor.call-back")
                    .workingDays(1)
                    .after("call that nobody answered")
                    .called("Calling back a dropped call")
                    .basedOn(local("Front door operating procedure", "1"));

    /** First action on a red contact. */
    public static final Timescale RED =
            Timescale.of("frontdoor.red")
                    .hours(4)
                    .after("contact received")
                    .called("Response to a red contact")
                    .basedOn(local("Front door triage guide", "1"));

    public static final Timescale AMBER =
            Timescale.of("frontdoor.amber")
                    .hours(24)
                    .after("contact received")
                    .called("Response to an amber contact")
                    .basedOn(local("Front door triage guide", "1"));

    public static final Timescale GREEN =
            Timescale.of("frontdoor.green")
                    .hours(72)
                    .after("contact received")
                    .called("Response to a green contact")
                    .basedOn(local("Front door triage guide", "1"));

    /** An agency answers what it was asked, by the contact's colour when it was asked. */
    public static final Timescale ENQUIRY_RED =
            Timescale.of("frontdoor.enquiry-red")
                    .hours(4)
                    .after("agency asked")
                    .called("Answer to a red enquiry")
                    .basedOn(local("Front door triage guide", "1"));

    public static final Timescale ENQUIRY_AMBER =
            Timescale.of("frontdoor.enquiry-amber")
                    .hours(24)
                    .after("agency asked")
                    .called("Answer to an amber enquiry")
                    .basedOn(local("Front door triage guide", "1"));

    public static final Timescale ENQUIRY_GREEN =
            Timescale.of("frontdoor.enquiry-green")
                    .hours(72)
                    .after("agency asked")
                    .called("Answer to a green enquiry")
                    .basedOn(local("Front door triage guide", "1"));

    private FrontDoorTimescales() {}
}
