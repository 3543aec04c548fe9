package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingTimescales;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Elevated;
import org.springframework.stereotype.Component;

/**
 * By when minutes are to be sent: a clock that the chair and the case's people see, from the end of
 * the meeting until somebody is sent them.
 */
@Component
public class MinutesDue {

    private final Clocks clocks;
    private final Elevated elevated;
    private final Clock clock;

    MinutesDue(Clocks clocks, Elevated elevated, Clock clock) {
        this.clocks = clocks;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** The meeting was held. Saying so again changes nothing. */
    public void held(Meeting meeting) {
        var now = clock.instant();
        var ended = meeting.endsAt().isBefore(now) ? meeting.endsAt() : now;
        elevated.call(
                "starting the clock of minutes",
                () ->
                        clocks.start(
                                meeting.kind().minutes(),
                                subject(meeting),
                                new SeenWith(meeting.caseRecord(), meeting.chairAccount(), null),
                                ended));
    }

    void sent(Meeting meeting) {
        elevated.call(
                "stopping the clock of minutes",
                () -> {
                    clocks.find(meeting.kind().minutes(), subject(meeting))
                            .ifPresent(running ->
                                    clocks.stop(
                                            meeting.kind().minutes(),
                                            subject(meeting),
                                            clock.instant(),
                                            "SENT"));
                    return true;
                });
    }

    /** Empty for those who do not run the meeting. */
    Optional<TimeLeft> left(Meeting meeting) {
        return clocks.find(meeting.kind().minutes(), subject(meeting)).map(clocks::timeLeft);
    }

    /** Whether whoever was sent them at that moment has had the time to open them. */
    boolean shouldHaveOpened(Instant sentAt) {
        return !clocks.wouldBeDue(MeetingTimescales.OPENING, sentAt).at().isAfter(clock.instant());
    }

    private static Subject subject(Meeting meeting) {
        return Subject.of("meeting", meeting.id());
    }
}
