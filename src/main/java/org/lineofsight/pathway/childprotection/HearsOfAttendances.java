package org.lineofsight.pathway.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.PersonRecordId;

/**
 * Takes in that a child attended unscheduled care while a flag was shown for them, and tells the
 * social work team: the case’s social worker and its managers.
 */
public interface HearsOfAttendances {

    /**
     * Looked up again in the same place within hours is the same attendance, and nobody is told
     * twice.
     */
    void attended(Attended attended);

    /**
     * It was not so after all: another child was meant, or the child did not come. The team is told
     * that, too.
     *
     * @param why in a few words that name nobody
     */
    void notAfterAll(UUID lookUp, String why);

    /**
     * @param lookUp the look-up that it became known by
     * @param record the case; absent where the child is known from another system only
     * @param setting where, in words: "Emergency department"
     * @param how in words: "The child is here"
     */
    record Attended(
            UUID lookUp,
            PersonRecordId person,
            @Nullable UUID record,
            Instant at,
            String setting,
            String how,
            UUID agencyId,
            String agency) {}
}
