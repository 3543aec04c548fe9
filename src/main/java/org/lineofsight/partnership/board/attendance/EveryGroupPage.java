package org.lineofsight.partnership.board.attendance;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.partnership.board.Group;

/**
 * How every group met in the last twelve months.
 *
 * @param since the first day of them
 */
public record EveryGroupPage(LocalDate since, List<Line> lines) {

    public EveryGroupPage {
        lines = List.copyOf(lines);
    }

    /**
     * One group.
     *
     * @param quorate of the meetings that were held; of the rest that are not {@code notQuorate} it
     *     cannot be told
     */
    public record Line(
            Group group,
            int held,
            int quorate,
            int notQuorate,
            List<AttendanceTable.OfSeat> fallingAway) {

        public Line {
            fallingAway = List.copyOf(fallingAway);
        }

        public String address() {
            return "/partnership/attendance/" + group.id();
        }

        /** "4 of 5". */
        public String quorateInWords() {
            return "%d of %d".formatted(quorate, held);
        }

        public int notKnown() {
            return held - quorate - notQuorate;
        }
    }

    public List<Line> fallingAway() {
        return lines.stream().filter(line -> !line.fallingAway().isEmpty()).toList();
    }
}
