package org.lineofsight.kernel.meetings.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Meeting;

/** Who came, as typed: a line for each of those who were asked, in their order. */
public record AttendanceForm(int version, List<@Valid Line> lines) {

    /**
     * One of those who were asked.
     *
     * @param took absent where it is not recorded
     * @param notes what was ticked: DEPUTY, LEFT, CONFLICT
     */
    public record Line(
            Attendance.@Nullable TookPart took,
            @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String whoCame,
            @Nullable List<String> notes,
            @Size(max = 1_000, message = "This must be 1,000 characters or fewer") @Nullable String because) {

        static final Line EMPTY = new Line(null, null, List.of(), null);

        public Line {
            notes = notes == null ? List.of() : notes;
        }

        static Line of(@Nullable Attendance attendance, @Nullable String expected) {
            if (attendance == null) {
                return new Line(null, expected, List.of(), null);
            }
            var notes = new ArrayList<String>();
            if (attendance.deputy()) {
                notes.add("DEPUTY");
            }
            if (!attendance.untilDecided()) {
                notes.add("LEFT");
            }
            if (attendance.conflict()) {
                notes.add("CONFLICT");
            }
            return new Line(
                    attendance.tookPart(), attendance.whoCame(), notes, attendance.because());
        }

        private Attendance attendance(Attendance.TookPart tookPart) {
            var ticked = notes == null ? List.of() : notes;
            return new Attendance(
                    tookPart,
                    tookPart.came() && whoCame != null && !whoCame.isBlank()
                            ? whoCame.strip()
                            : null,
                    ticked.contains("DEPUTY"),
                    !ticked.contains("LEFT"),
                    ticked.contains("CONFLICT"),
                    because == null || because.isBlank() ? null : because.strip());
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + took + "]";
        }
    }

    static AttendanceForm of(Meeting meeting) {
        return new AttendanceForm(
                meeting.version(),
                meeting.attendees().stream()
                        .map(attendee ->
                                Line.of(
                                        attendee.attendance(),
                                        attendee.reply() == null
                                                ? attendee.name()
                                                : attendee.reply().whoComes()))
                        .toList());
    }

    /** As many lines as were asked, whatever was sent. */
    AttendanceForm filled(Meeting meeting) {
        var all = new ArrayList<Line>();
        for (var i = 0; i < meeting.attendees().size(); i++) {
            all.add(
                    lines != null && i < lines.size() && lines.get(i) != null
                            ? lines.get(i)
                            : Line.EMPTY);
        }
        return new AttendanceForm(version, all);
    }

    Map<UUID, Attendance> recorded(Meeting meeting) {
        var recorded = new LinkedHashMap<UUID, Attendance>();
        var filled = filled(meeting);
        for (var i = 0; i < meeting.attendees().size(); i++) {
            var line = filled.lines().get(i);
            if (line.took() != null) {
                recorded.put(meeting.attendees().get(i).id(), line.attendance(line.took()));
            }
        }
        return recorded;
    }
}
