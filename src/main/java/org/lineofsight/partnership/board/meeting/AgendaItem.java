package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.partnership.board.GroupId;

/**
 * Something a group talks about in a meeting.
 *
 * @param presenter absent where nobody has been asked to speak to it
 * @param href where one reads on; absent for an item that somebody wrote
 * @param found why it was proposed: "Late"; absent for an item that somebody wrote
 * @param outcome absent while it is not recorded
 * @param decision what was said or decided; absent while it is not recorded
 */
public record AgendaItem(
        UUID id,
        MeetingId meeting,
        GroupId group,
        int place,
        String title,
        @Nullable String presenter,
        @Nullable String href,
        @Nullable String found,
        @Nullable Outcome outcome,
        @Nullable String decision,
        int version) {

    /**
     * What a meeting decided of it.
     *
     * @param on the day of the meeting, whenever it was recorded
     */
    public record Decided(AgendaItem item, LocalDate on) {}

    /** What became of an item. Stored by name. */
    public enum Outcome {
        DECIDED("Decided"),
        NOTED("Noted"),
        DEFERRED("Put off to a later meeting");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AgendaItem[" + id + "]";
    }
}
