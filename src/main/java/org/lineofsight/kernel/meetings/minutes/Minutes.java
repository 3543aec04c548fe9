package org.lineofsight.kernel.meetings.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MinutesId;

/**
 * One version of a meeting's minutes.
 *
 * @param number 1 for the first, one more for each correction
 * @param version counts the changes of a draft
 * @param because what a correction puts right, for those who read it; absent for the first
 * @param approval absent while it is a draft
 */
public record Minutes(
        MinutesId id,
        UUID meeting,
        int number,
        int version,
        String begunBy,
        @Nullable String because,
        @Nullable Approval approval) {

    /** Who approved it, and so fixed it, and when. */
    public record Approval(UUID account, String by, Instant at) {}

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Minutes[" + id + "]";
    }
}
