package org.lineofsight.partnership.board.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.platform.time.InWords;

/**
 * Attendance of a group over a period, worked out from what was recorded of each meeting. A seat is
 * counted for the meetings that were held while it was held by somebody and of which it was
 * recorded who came; a vacancy and a gap in the record are no absence.
 *
 * @param meetings how many were held
 * @param seats in the order of the group's seats
 * @param agencies by name
 */
public record AttendanceTable(int meetings, List<OfSeat> seats, List<OfAgency> agencies) {

    /** So many meetings missed in a row are shown as engagement falling away. */
    static final int FALLING_AWAY = 2;

    private static final String VACANT = "Vacant";
    private static final String NOT_RECORDED = "Not recorded";

    /**
     * Of so many meetings, in how many.
     *
     * @param of 0 where there is nothing to count
     */
    public record Share(int attended, int of) {

        /** As Hertfordshire’s report of 2016-17 prints it: "3/4". */
        public String outOf() {
            return attended + "/" + of;
        }

        /** As Herefordshire’s report of 2023-24 prints it, in whole percent; absent of nothing. */
        public Optional<Integer> percent() {
            return of == 0
                    ? Optional.empty()
                    : Optional.of(Math.toIntExact(Math.round(100.0 * attended / of)));
        }
    }

    /**
     * One seat.
     *
     * @param attended by its holder; by a representative too, where one may stand in
     * @param own by its holder
     * @param represented by a deputy or another representative, whether beside the holder or not
     * @param vacant meetings at which nobody held it
     * @param notRecorded meetings of which nobody recorded whether it was filled
     * @param missedInARow the last meetings that nobody came to for it
     * @param people each holder for the meetings while they sat, in the order in which they came
     */
    public record OfSeat(
            Seat seat,
            Share attended,
            Share own,
            Share represented,
            int vacant,
            int notRecorded,
            int missedInARow,
            List<Person> people) {

        public boolean fallsAway() {
            return missedInARow >= FALLING_AWAY;
        }

        /** What stands in place of a share of nothing. */
        public String nothing() {
            return vacant > 0 && notRecorded == 0 ? VACANT : NOT_RECORDED;
        }

        /** What has to be known beside the numbers; empty where there is nothing. */
        public String remark() {
            var remarks = new ArrayList<String>();
            if (vacant > 0) {
                remarks.add("vacant at " + InWords.count(vacant, "meeting"));
            }
            if (notRecorded > 0) {
                remarks.add("not recorded of " + InWords.count(notRecorded, "meeting"));
            }
            if (fallsAway()) {
                remarks.add("missed the last " + missedInARow);
            }
            return String.join("; ", remarks);
        }
    }

    /** Somebody in a seat, with the meetings that were held while they sat. */
    public record Person(String name, Share own) {}

    /**
     * An agency: whether anybody came for it.
     *
     * @param asked whether anybody sat there for it at any of the meetings
     */
    public record OfAgency(String name, Share attended, boolean asked) {

        /** What stands in place of a share of nothing. */
        public String nothing() {
            return asked ? NOT_RECORDED : VACANT;
        }
    }

    /**
     * @param seats every seat of the period
     * @param held the meetings that were held in it, the earliest first
     */
    static AttendanceTable of(List<Seat> seats, List<Meeting> held) {
        return new AttendanceTable(
                held.size(),
                seats.stream().map(seat -> seat(seat, held)).toList(),
                agencies(seats, held));
    }

    private static OfSeat seat(Seat seat, List<Meeting> held) {
        int counted = 0;
        int attended = 0;
        int own = 0;
        int represented = 0;
        int vacant = 0;
        int notRecorded = 0;
        int missed = 0;
        var people = new LinkedHashMap<String, Share>();
        for (var meeting : held) {
            if (!seat.on(InWords.dayOf(meeting.startsAt()))) {
                continue;
            }
            var asked = asked(seat, meeting);
            if (asked.isEmpty()) {
                vacant++;
                continue;
            }
            if (asked.stream().noneMatch(each -> each.attendance() != null)) {
                notRecorded++;
                continue;
            }
            counted++;
            var holderCame = asked.stream().anyMatch(AttendanceTable::holderCame);
            var another = asked.stream().anyMatch(AttendanceTable::anotherCame);
            own += holderCame ? 1 : 0;
            represented += another ? 1 : 0;
            attended += holderCame || (another && seat.representative()) ? 1 : 0;
            missed = holderCame || another ? 0 : missed + 1;
            asked.stream()
                    .filter(each -> !Objects.requireNonNull(each.member()).deputy())
                    .filter(each -> each.attendance() != null && each.name() != null)
                    .forEach(each ->
                            people.merge(
                                    Objects.requireNonNull(each.name()),
                                    new Share(holderCame(each) ? 1 : 0, 1),
                                    AttendanceTable::sum));
        }
        return new OfSeat(
                seat,
                new Share(attended, counted),
                new Share(own, counted),
                new Share(represented, counted),
                vacant,
                notRecorded,
                missed,
                people.entrySet().stream()
                        .map(each -> new Person(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.attended() + other.attended(), one.of() + other.of());
    }

    private static List<Attendee> asked(Seat seat, Meeting meeting) {
        return meeting.attendees().stream()
                .filter(each ->
                        each.member() != null && each.member().seat().equals(seat.id().value()))
                .toList();
    }

    private static boolean holderCame(Attendee asked) {
        return came(asked)
                && !Objects.requireNonNull(asked.member()).deputy()
                && !Objects.requireNonNull(asked.attendance()).deputy();
    }

    private static boolean anotherCame(Attendee asked) {
        return came(asked) && !holderCame(asked);
    }

    private static boolean came(Attendee asked) {
        return asked.attendance() != null && asked.attendance().tookPart().came();
    }

    private static List<OfAgency> agencies(List<Seat> seats, List<Meeting> held) {
        var names = new LinkedHashSet<String>();
        seats.stream().map(Seat::agencyName).filter(Objects::nonNull).forEach(names::add);
        return names.stream()
                .sorted(Comparator.naturalOrder())
                .map(name ->
                        new OfAgency(
                                name,
                                agency(name, seats, held),
                                held.stream()
                                        .anyMatch(
                                                meeting -> !asked(name, seats, meeting).isEmpty())))
                .toList();
    }

    private static List<Attendee> asked(String agency, List<Seat> seats, Meeting meeting) {
        return seats.stream()
                .filter(seat -> agency.equals(seat.agencyName()))
                .filter(seat -> seat.on(InWords.dayOf(meeting.startsAt())))
                .flatMap(seat -> asked(seat, meeting).stream())
                .toList();
    }

    private static Share agency(String name, List<Seat> seats, List<Meeting> held) {
        int counted = 0;
        int attended = 0;
        for (var meeting : held) {
            var asked = asked(name, seats, meeting);
            if (asked.stream().anyMatch(each -> each.attendance() != null)) {
                counted++;
                attended += asked.stream().anyMatch(AttendanceTable::came) ? 1 : 0;
            }
        }
        return new Share(attended, counted);
    }

    /** Those whose attendance is printed by delegated partner and representative. */
    public List<OfSeat> delegated() {
        return seats.stream()
                .filter(each -> each.seat().agency() != null)
                .filter(each ->
                        each.seat().capacity() != Capacity.ADVISER
                                && each.seat().capacity() != Capacity.IN_ATTENDANCE)
                .toList();
    }

    public List<OfSeat> fallingAway() {
        return seats.stream().filter(OfSeat::fallsAway).toList();
    }

    /** How many meetings were held, in words; absent where it is none. */
    public @Nullable String held() {
        return meetings == 0 ? null : InWords.count(meetings, "meeting");
    }
}
