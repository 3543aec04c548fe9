package org.lineofsight.pathway.practicetools.chronology;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.platform.time.InWords;

/**
 * Somebody who is invited to add to one chronology. Does not print.
 *
 * @param account of the person invited; absent where a part of the agency is
 * @param name of that person; absent likewise
 * @param why what they are asked to add, and what for
 * @param entries how many they have made since
 * @param answeredAt when they said that they have added all they know; absent before
 * @param endedAt when the chronology was closed to them; absent while the invitation lasts
 */
public record Invitation(
        UUID id,
        ChronologyId chronology,
        UUID agencyId,
        String agency,
        Audience audience,
        @Nullable UUID account,
        @Nullable String name,
        String why,
        UUID invitedById,
        String invitedBy,
        Instant invitedAt,
        int entries,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    public boolean lasts() {
        return endedAt == null;
    }

    /** "Wilf Bramblecote, Larkshire Constabulary". */
    public String who() {
        return (name == null
                        ? audience == Audience.LEAD ? "The safeguarding lead" : "Anybody"
                        : name)
                + ", "
                + agency;
    }

    /** Where it stands. */
    public String stands() {
        var made = InWords.count(entries, "entry").replace("entrys", "entries");
        if (endedAt != null) {
            return made + ". Ended by " + endedBy + ", " + day(endedAt);
        }
        return answeredAt == null
                ? made + " so far"
                : made + ". All that they know, said " + answeredBy + ", " + day(answeredAt);
    }

    private static String day(Instant at) {
        return InWords.dateWithoutWeekday(InWords.dayOf(at));
    }

    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
