package org.lineofsight.pathway.earlyhelp.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.web.Choice;

/**
 * A group's list.
 *
 * @param on absent where no group is planned
 * @param days the days there are lists for
 */
public record GroupPage(@Nullable LocalDate on, List<Choice> days, List<Item> items) {

    /**
     * One family on the list.
     *
     * @param name as the group may hear it today: a consent that was taken back takes the name off
     * @param nameTakenOff whether it was put on by name, and is without it now
     * @param advice absent until it was discussed
     */
    public record Item(
            UUID id,
            FamilyId family,
            String reference,
            String name,
            boolean nameTakenOff,
            String question,
            @Nullable String advice,
            @Nullable String takenBy) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }
}
