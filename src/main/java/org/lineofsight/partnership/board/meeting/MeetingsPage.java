package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.web.Choice;

/**
 * The groups' meetings: planned, to come, held.
 *
 * @param choices the groups to see the meetings of
 * @param group the one chosen; absent where all are seen
 * @param planned not called yet
 * @param toCome called, the earliest first; those whose time has come and whose attendance is not
 *     recorded among them
 * @param held the latest first
 * @param due the day by which each group should meet again by its terms of reference; without those
 *     that have none, or have never met
 * @param changes whether the reader plans and calls
 */
public record MeetingsPage(
        List<Choice> choices,
        @Nullable Group group,
        List<ForwardPlan.Planned> planned,
        List<Meeting> toCome,
        List<Meeting> held,
        List<Due> due,
        Map<GroupId, String> names,
        LocalDate today,
        boolean changes) {

    /** A group and the day by which it means to meet again. */
    public record Due(Group group, LocalDate by) {}

    public String name(GroupId id) {
        return names.getOrDefault(id, "A group that is no more");
    }
}
