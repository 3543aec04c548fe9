package org.lineofsight.kernel.meetings.calendar;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.notifications.AttachesToLetters;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.stereotype.Component;

/**
 * The calendar's part of a letter that invites, moves or cancels: as the meeting stands when the
 * letter goes out.
 */
@Component
class InvitationByMail implements AttachesToLetters {

    private static final Set<String> OF_MEETINGS =
            Set.of("MeetingNews.INVITED", "MeetingNews.MOVED", "MeetingNews.CANCELLED");

    private final Meetings meetings;
    private final Clock clock;

    InvitationByMail(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Optional<Attachment> attachment(String kind, UUID recordId, Envelope envelope) {
        if (!OF_MEETINGS.contains(kind)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(meetings.require(new MeetingId(recordId)), envelope));
        } catch (NotVisible e) {
            return Optional.empty();
        }
    }

    private Attachment of(Meeting meeting, Envelope envelope) {
        var method = meeting.status() == MeetingStatus.CANCELLED ? "CANCEL" : "REQUEST";
        return new Attachment(
                "meeting.ics",
                "text/calendar; charset=UTF-8; method=" + method,
                MeetingCalendar.toSend(
                        meeting, envelope.to(), envelope.from(), envelope.site(), clock.instant()));
    }
}
