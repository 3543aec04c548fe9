package org.lineofsight.kernel.meetings;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.kernel.timescales.TimescaleRule;

/** How long there is after a meeting, where its kind declares nothing else. */
public final class MeetingTimescales {

    private static final String PROCEDURE = "Meetings procedure";

    /**
     * Whether a clock is one of the meeting’s own, for whoever runs it, and not of what it is
     * about.
     */
    public static boolean holds(TimescaleRule rule) {
        return rule.code().startsWith("meetings.");
    }

    /** Minutes are sent to those who are to have them. No guidance sets a time for all meetings. */
    public static final Timescale MINUTES =
            Timescale.of("meetings.minutes")
                    .workingDays(5)
                    .after("meeting held")
                    .called("Minutes sent")
                    .basedOn(local(PROCEDURE, "1"));

    /** Whoever was sent minutes opens them; then they are reminded. */
    public static final Timescale OPENING =
            Timescale.of("meetings.opening")
                    .workingDays(3)
                    .after("minutes sent")
                    .called("Minutes opened")
                    .basedOn(local(PROCEDURE, "1"));

    /** After that somebody asks again whether what the directory has of an agency is right. */
    public static final Timescale DIRECTORY =
            Timescale.of("meetings.directory")
                    .months(6)
                    .after("directory entry said to be right")
                    .called("Directory entry confirmed")
                    .basedOn(local(PROCEDURE, "1"));

    private MeetingTimescales() {}
}
