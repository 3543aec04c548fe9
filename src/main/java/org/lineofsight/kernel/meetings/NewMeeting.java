package org.lineofsight.kernel.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;

/**
 * A meeting to be called.
 *
 * @param caseRecord whose people run the meeting
 * @param href where they go on from it, an address of this site; {@link #ITSELF} in it stands for
 *     the id of the meeting
 * @param about whom it is about, or, where it is about nobody, the group that meets; those who are
 *     asked read it, letters do not carry it
 * @param place absent where it is held by video only
 * @param joining how to join from elsewhere; absent where one has to be there
 */
public record NewMeeting(
        MeetingKind kind,
        Subject subject,
        UUID caseRecord,
        String href,
        String about,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String joining,
        UUID chairAccount,
        String chair,
        List<Invitation> invitations) {

    /** In an address, the meeting that is called with it. */
    public static final String ITSELF = "{meeting}";

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "NewMeeting[" + kind.code() + "]";
    }
}
