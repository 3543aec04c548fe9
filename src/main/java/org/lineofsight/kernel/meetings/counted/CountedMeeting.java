package org.lineofsight.kernel.meetings.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Quoracy;

/**
 * How a meeting ended.
 *
 * @param verdict absent where it was cancelled
 * @param missing what its quorum needs and was not there
 * @param wentAhead whether it decided without a quorum
 * @param visible whether this reader may open the meeting itself
 * @param because why it went ahead, or was cancelled; absent where neither is so or this reader may
 *     not see the meeting
 */
public record CountedMeeting(
        UUID id,
        String reference,
        String kind,
        LocalDate day,
        Quoracy.@Nullable Verdict verdict,
        List<String> missing,
        boolean wentAhead,
        boolean visible,
        @Nullable String because) {

    boolean is(Quoracy.Verdict other) {
        return verdict == other;
    }

    /** Why it went ahead, or was cancelled, as far as this reader may know it. */
    public String why() {
        if (because != null) {
            return because;
        }
        if (wentAhead || verdict == null) {
            return "Written with the meeting, for those who may see it";
        }
        return is(Quoracy.Verdict.QUORATE) ? "Was quorate" : "Did not go ahead without a quorum";
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "CountedMeeting[" + reference + "]";
    }
}
