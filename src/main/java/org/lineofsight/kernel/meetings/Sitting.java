package org.lineofsight.kernel.meetings;

import java.util.Set;
import java.util.UUID;

/** Who sits in the standing groups that meet. A bean of the module that keeps the groups. */
public interface Sitting {

    /**
     * Of those who are asked as members, who does not sit there on the day of the meeting: they
     * have left since, or it was moved to a day on which they have.
     *
     * @return attendees
     */
    Set<UUID> noLonger(Meeting meeting);
}
