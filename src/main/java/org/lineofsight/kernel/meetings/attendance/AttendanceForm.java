package org.lineofsight.kernel.meetings.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Reply;

/**
 * Who came, as typed: a line for each of those who were asked. Each says of whom it is, since
 * people are asked and let go while somebody types.
 */
public record AttendanceForm(int version, List<@Valid Line> lines) {

    public AttendanceForm {
        lines = lines == null ? List.of() : lines;
    }

    /**
     * One of those who were asked.
     *
     * @param attendee absent where the line names nobody, and then it is nobody’s
     * @param took absent where it is not recorded
     * @param notes what was ticked: DEPUTY, LEFT, CONFLICT
     */
    public record Line(
            @Nullable UUID attendee,
            Attendance.@Nullable TookPart took,
            @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String whoCame,
            @Nullable List<String> notes,
            @Size(max = 1_000, message = "This must be 1,000 characters or fewer") @Nullable String because) {

        public Line {
            notes = notes == null ? List.of() : notes;
        }

        static Line of(Attendee asked) {
            var attendance = asked.attendance();
            if (attendance == null) {
                var reply = asked.reply();
                return new Line(
                        asked.id(),
                        null,
                        reply == null ? asked.name() : reply.whoComes(),
                        reply != null && reply.answer() == Reply.Answer.DEPUTY
                                ? List.of("DEPUTY")
                                : List.of(),
                        null);
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
                    asked.id(),
                    attendance.tookPart(),
                    attendance.whoCame(),
                    notes,
                    attendance.because());
        }

        private Attendance attendance(Attendance.TookPart tookPart) {
            var ticked = notes == null ? List.of() : notes;
            return new Attendance(
                    tookPart,
                    tookPart.came() && whoCame != null && !whoCame.isBlank()
                            ? whoCame.strip()
                            : null,
                    tookPart.came() && ticked.contains("DEPUTY"),
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
                meeting.version(), meeting.attendees().stream().map(Line::of).toList());
    }

    /** Whether it was filled in about those who are asked now, neither more nor fewer. */
    boolean isAbout(Meeting meeting) {
        return typed().keySet()
                .equals(meeting.attendees().stream().map(Attendee::id).collect(Collectors.toSet()));
    }

    /** A line for each of those who are asked now: as typed, or as it stands where it was not. */
    AttendanceForm filled(Meeting meeting) {
        var typed = typed();
        return new AttendanceForm(
                version,
                meeting.attendees().stream()
                        .map(asked -> typed.getOrDefault(asked.id(), Line.of(asked)))
                        .toList());
    }

    Map<UUID, Attendance> recorded() {
        var recorded = new LinkedHashMap<UUID, Attendance>();
        typed().forEach((attendee, line) -> {
            if (line.took() != null) {
                recorded.put(attendee, line.attendance(line.took()));
            }
        });
        return recorded;
    }

    private Map<UUID, Line> typed() {
        var typed = new LinkedHashMap<UUID, Line>();
        for (var line : lines) {
            if (line != null && line.attendee() != null) {
                typed.put(line.attendee(), line);
            }
        }
        return typed;
    }
}
