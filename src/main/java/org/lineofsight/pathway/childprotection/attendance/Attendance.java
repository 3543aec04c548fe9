package org.lineofsight.pathway.childprotection.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * A child attended unscheduled care, in a line.
 *
 * @param record the case; absent where there is none here
 * @param reference of the case; absent without one
 * @param child absent where the case has nobody of that record
 * @param looks how often they were looked up while they were there
 * @param withdrawnWhy absent while it stands
 */
public record Attendance(
        UUID id,
        @Nullable UUID record,
        @Nullable String reference,
        @Nullable String child,
        Instant at,
        String setting,
        String how,
        String agency,
        int looks,
        @Nullable String withdrawnWhy) {

    public String when() {
        return InWords.moment(at);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Attendance[" + id + "]";
    }
}
