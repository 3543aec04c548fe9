package org.lineofsight.pathway.earlyhelp.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family on the agenda of a multi-agency group.
 *
 * @param named false where the family is discussed without its name
 * @param advice absent until the group has discussed it
 */
public record AgendaItem(
        UUID id,
        LocalDate groupOn,
        boolean named,
        String question,
        @Nullable String advice,
        @Nullable String takenBy) {

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AgendaItem[" + id + "]";
    }
}
