package org.lineofsight.partnership.scrutiny.compliance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the partnership stands with one duty, as it was last said.
 *
 * @param ownerId the agency that answers for it; absent where none was named
 * @param owner its name; absent where none was named
 * @param evidence empty where nobody has written any
 * @param assessedOn absent while nobody has looked
 * @param by who said it; absent where nobody has said anything
 */
public record Standing(
        Edition.Duty duty,
        DutyState state,
        @Nullable UUID ownerId,
        @Nullable String owner,
        String evidence,
        @Nullable LocalDate assessedOn,
        @Nullable String by) {

    static Standing nothingSaid(Edition.Duty duty) {
        return new Standing(duty, DutyState.NOT_ASSESSED, null, null, "", null, null);
    }
}
