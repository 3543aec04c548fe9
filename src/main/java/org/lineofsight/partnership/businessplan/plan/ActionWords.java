package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * What a plan says of an action. All but what is to be done may be absent, and the colour says so.
 *
 * @param lead the one person or post that is responsible
 * @param boardLead who answers for it on the board
 * @param agencyId the lead agency, where it is one of this partnership
 * @param agency its name as it was written
 * @param timescale timescale and milestones as printed
 * @param dueOn the day that is counted
 * @param indicator the name of an indicator of the outcomes framework
 */
public record ActionWords(
        String what,
        @Nullable String lead,
        @Nullable String boardLead,
        @Nullable AgencyId agencyId,
        @Nullable String agency,
        @Nullable String timescale,
        @Nullable LocalDate dueOn,
        @Nullable String measures,
        @Nullable String indicator,
        @Nullable String outcomes) {

    /** An action of which nothing else is said yet. */
    public static ActionWords of(String what) {
        return new ActionWords(what, null, null, null, null, null, null, null, null, null);
    }
}
