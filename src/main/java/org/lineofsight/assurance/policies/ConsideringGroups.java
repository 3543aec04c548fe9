package org.lineofsight.assurance.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The groups that consider policies, and their meetings: provided by whoever keeps groups. */
public interface ConsideringGroups {

    /** The names of those that stand on a day. */
    List<String> on(LocalDate day);

    /**
     * Where the meeting is that a group had on a day, an address of this site; empty where none is
     * kept here, or there is no such group.
     */
    Optional<String> meeting(String group, LocalDate day);
}
