package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingTimescales;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.kernel.timescales.Timescale;
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
        if (running(meeting).isPresent()) {
            return;
        }
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
                    running(meeting)
                            .ifPresent(timescale ->
                                    clocks.stop(
                                            timescale, subject(meeting), clock.instant(), "SENT"));
                    return true;
                });
    }

    /** Empty for those who do not run the meeting. */
    Optional<TimeLeft> left(Meeting meeting) {
        return running(meeting)
                .flatMap(timescale -> clocks.find(timescale, subject(meeting)))
                .map(clocks::timeLeft);
    }

    /** A kind may have come by a time of its own since: a meeting held before keeps its clock. */
    private Optional<Timescale> running(Meeting meeting) {
        return Stream.of(meeting.kind().minutes(), MeetingTimescales.MINUTES)
                .filter(timescale -> clocks.find(timescale, subject(meeting)).isPresent())
                .findFirst();
    }

    /** Whether whoever was sent them at that moment has had the time to open them. */
    boolean shouldHaveOpened(Instant sentAt) {
        return !clocks.wouldBeDue(MeetingTimescales.OPENING, sentAt).at().isAfter(clock.instant());
    }

    private static Subject subject(Meeting meeting) {
        return Subject.of("meeting", meeting.id());
    }
}
