package org.lineofsight.partnership.board.meeting;

import java.util.Optional;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Holder;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;

/** Somebody else chairs the group since its meeting was called: makes them the chair of it. */
@UseCase
public class ChangeChair {

    private final Meetings meetings;
    private final Members members;

    ChangeChair(Meetings meetings, Members members) {
        this.meetings = meetings;
        this.members = members;
    }

    /**
     * That somebody else chairs the group on the day of a meeting.
     *
     * @param words what is different, in a sentence
     * @param name who is to chair the meeting: the group’s chair or vice-chair of the day; whoever
     *     reads this, where it has neither
     */
    public record Difference(String words, String name) {}

    /** Does nothing where the chair is the one of the day. */
    public void change(MeetingId id, Actor by) {
        var meeting = meetings.requireToRun(id);
        if (difference(meeting, by).isPresent()) {
            var chair = chair(meeting);
            meetings.chairedBy(
                    id,
                    chair.map(Holder::account).orElse(by.accountId()),
                    chair.map(Holder::name).orElse(by.name()),
                    by);
        }
    }

    /** Empty where nothing is different, for those who do not run it, and once it was held. */
    public Optional<Difference> difference(Meeting meeting, Actor reader) {
        if (!meeting.runs() || meeting.status() != MeetingStatus.CALLED) {
            return Optional.empty();
        }
        var chair = chair(meeting);
        if (chair.isPresent()) {
            return chair.map(Holder::name)
                    .filter(name -> !name.equals(meeting.chair()))
                    .map(name ->
                            new Difference(
                                    "%s chairs the group on that day, and not %s"
                                            .formatted(name, meeting.chair()),
                                    name));
        }
        // where nobody chaired the group when the meeting was called, whoever called it does
        return meeting.chair().equals(meeting.calledBy()) || meeting.chair().equals(reader.name())
                ? Optional.empty()
                : Optional.of(
                        new Difference(
                                "%s does not chair the group on that day, and nobody else does"
                                        .formatted(meeting.chair()),
                                reader.name()));
    }

    private Optional<Holder> chair(Meeting meeting) {
        return members.chair(
                new GroupId(meeting.subject().id()), InWords.dayOf(meeting.startsAt()));
    }
}
