package org.lineofsight.partnership.board.attendance;

import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Choice;

/**
 * A group's attendance over a period.
 *
 * @param held the meetings, the earliest first
 */
public record AttendancePage(
        Group group,
        List<Choice> choices,
        PeriodForm period,
        AttendanceTable table,
        List<Meeting> held) {

    public String stretch() {
        return InWords.stretch(period.first(), period.last());
    }

    public String print() {
        return "/partnership/attendance/%s/print?%s".formatted(group.id(), query(period));
    }

    static String query(PeriodForm period) {
        return "from.day=%d&from.month=%d&from.year=%d&to.day=%d&to.month=%d&to.year=%d"
                .formatted(
                        period.first().getDayOfMonth(),
                        period.first().getMonthValue(),
                        period.first().getYear(),
                        period.last().getDayOfMonth(),
                        period.last().getMonthValue(),
                        period.last().getYear());
    }
}
