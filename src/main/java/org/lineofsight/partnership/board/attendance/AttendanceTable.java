package org.lineofsight.partnership.board.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Holder;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.platform.time.InWords;

/**
 * Attendance of a group over a period, worked out from what was recorded of each meeting. A seat is
 * counted for the meetings that were held while it was held by somebody who was asked, and of which
 * it was recorded who came; a vacancy, an invitation that was not sent and a gap in the record are
 * no absence.
 *
 * @param meetings how many were held
 * @param seats in the order of the group's seats
 * @param agencies by name
 */
public record AttendanceTable(int meetings, List<OfSeat> seats, List<OfAgency> agencies) {

    /** So many meetings missed in a row are shown as engagement falling away. */
    static final int FALLING_AWAY = 2;

    private static final String VACANT = "Vacant";
    private static final String NOT_ASKED = "Not asked";
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
     * @param represented by a deputy or another representative, whether beside the holder or not;
     *     of those meetings too for which only a deputy was asked
     * @param uncounted of the represented, those that do not count for the seat
     * @param vacant meetings at which nobody held it
     * @param notAsked meetings to which its holder was not asked: who came to the seat after the
     *     invitations, or was let go
     * @param notRecorded meetings of which nobody recorded whether it was filled
     * @param missedInARow the last meetings that nobody came to for it since its present holder
     *     sat; 0 where it stands no more or vacant
     * @param people each holder for the meetings while they sat, in the order in which they came
     */
    public record OfSeat(
            Seat seat,
            Share attended,
            Share own,
            Share represented,
            int uncounted,
            int vacant,
            int notAsked,
            int notRecorded,
            int missedInARow,
            List<Person> people) {

        public boolean fallsAway() {
            return missedInARow >= FALLING_AWAY;
        }

        /** "Chief nurse, Larkshire ICB: nobody came to the last 2 meetings". */
        public String fallingAwayInWords() {
            return "%s: nobody came to the last %s"
                    .formatted(seat.inWords(), InWords.count(missedInARow, "meeting"));
        }

        /** What stands in place of a share of nothing. */
        public String nothing() {
            if (notRecorded > 0) {
                return NOT_RECORDED;
            }
            return notAsked > 0 ? NOT_ASKED : vacant > 0 ? VACANT : NOT_RECORDED;
        }

        /** What has to be known beside the numbers; empty where there is nothing. */
        public String remark() {
            var remarks = new ArrayList<String>();
            if (vacant > 0) {
                remarks.add("vacant at " + InWords.count(vacant, "meeting"));
            }
            if (notAsked > 0) {
                remarks.add("not asked to " + InWords.count(notAsked, "meeting"));
            }
            if (notRecorded > 0) {
                remarks.add("not recorded of " + InWords.count(notRecorded, "meeting"));
            }
            if (uncounted > 0) {
                remarks.add(
                        "a deputy came to "
                                + InWords.count(uncounted, "meeting")
                                + ", which does not count for this seat");
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
     * @param held whether anybody held a seat for it at any of the meetings
     * @param asked whether anybody was asked for it to any of the meetings
     * @param missedInARow the last meetings that nobody came to for it since any of its present
     *     holders sat; 0 where it has none
     */
    public record OfAgency(
            String name, Share attended, boolean held, boolean asked, int missedInARow) {

        public boolean fallsAway() {
            return missedInARow >= FALLING_AWAY;
        }

        /** What stands in place of a share of nothing. */
        public String nothing() {
            return asked ? NOT_RECORDED : held ? NOT_ASKED : VACANT;
        }
    }

    /**
     * @param seats every seat of the period
     * @param holders everybody who has ever sat in them
     * @param held the meetings that were held in it, the earliest first
     * @param on the day whose holders are the present ones
     */
    static AttendanceTable of(
            List<Seat> seats, Map<SeatId, List<Holder>> holders, List<Meeting> held, LocalDate on) {
        var met = held.stream().map(meeting -> met(meeting, holders)).toList();
        var all = seats.stream().map(seat -> Place.of(seat, holders)).toList();
        return new AttendanceTable(
                met.size(),
                all.stream().map(place -> seat(place, met, on)).toList(),
                agencies(all, met, on));
    }

    /** A seat with everybody who has held it, deputies left out: they do not hold it. */
    private record Place(Seat seat, List<Holder> holders) {

        static Place of(Seat seat, Map<SeatId, List<Holder>> everybody) {
            return new Place(
                    seat,
                    everybody.getOrDefault(seat.id(), List.of()).stream()
                            .filter(each -> !each.deputy())
                            .toList());
        }

        boolean heldOn(LocalDate day) {
            return heldSince(day).isPresent();
        }

        /** The first day of whoever holds it on that day; empty where nobody does. */
        Optional<LocalDate> heldSince(LocalDate day) {
            return seat.on(day)
                    ? holders.stream()
                            .filter(each -> each.on(day))
                            .map(Holder::from)
                            .min(Comparator.naturalOrder())
                    : Optional.empty();
        }
    }

    /** A meeting that was held, with those asked as members who sat there on the day. */
    private record Met(LocalDate on, List<Attendee> members) {}

    private static Met met(Meeting meeting, Map<SeatId, List<Holder>> holders) {
        var on = InWords.dayOf(meeting.startsAt());
        return new Met(
                on,
                meeting.attendees().stream()
                        .filter(asked -> asked.member() != null)
                        .filter(asked -> came(asked) || !hadLeft(asked, on, holders))
                        .toList());
    }

    /** Whether somebody who was asked had left the seat by then, so that nobody could miss them. */
    private static boolean hadLeft(
            Attendee asked, LocalDate on, Map<SeatId, List<Holder>> holders) {
        var member = Objects.requireNonNull(asked.member());
        var times =
                holders.getOrDefault(new SeatId(member.seat()), List.of()).stream()
                        .filter(each -> each.deputy() == member.deputy())
                        .filter(each -> each.name().equals(asked.name()))
                        .toList();
        return !times.isEmpty() && times.stream().noneMatch(each -> each.on(on));
    }

    private static OfSeat seat(Place place, List<Met> held, LocalDate on) {
        var seat = place.seat();
        int counted = 0;
        int attended = 0;
        int own = 0;
        int deputyOnly = 0;
        int represented = 0;
        int uncounted = 0;
        int vacant = 0;
        int notAsked = 0;
        int notRecorded = 0;
        var people = new LinkedHashMap<String, Share>();
        for (var meeting : held) {
            if (!seat.on(meeting.on())) {
                continue;
            }
            var asked = asked(seat, meeting);
            var isHeld = place.heldOn(meeting.on());
            if (!isHeld || asked.stream().allMatch(AttendanceTable::isDeputy)) {
                // nobody to be absent: whoever came all the same is shown, beside the seat's count
                var somebody = asked.stream().anyMatch(AttendanceTable::came);
                vacant += isHeld ? 0 : 1;
                notAsked += isHeld ? 1 : 0;
                deputyOnly += asked.stream().anyMatch(AttendanceTable::recorded) ? 1 : 0;
                represented += somebody ? 1 : 0;
                uncounted += somebody ? 1 : 0;
                continue;
            }
            if (asked.stream().noneMatch(AttendanceTable::recorded)) {
                notRecorded++;
                continue;
            }
            counted++;
            var holderCame = asked.stream().anyMatch(AttendanceTable::holderCame);
            var another = asked.stream().anyMatch(AttendanceTable::anotherCame);
            own += holderCame ? 1 : 0;
            represented += another ? 1 : 0;
            uncounted += another && !seat.representative() ? 1 : 0;
            attended += holderCame || (another && seat.representative()) ? 1 : 0;
            asked.stream()
                    .filter(each -> !isDeputy(each))
                    .filter(each -> recorded(each) && each.name() != null)
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
                new Share(represented, counted + deputyOnly),
                uncounted,
                vacant,
                notAsked,
                notRecorded,
                missedInARow(List.of(place), held, on),
                people.entrySet().stream()
                        .map(each -> new Person(each.getKey(), each.getValue()))
                        .toList());
    }

    /**
     * The last meetings to which nobody came for these seats, of those since the first day of
     * whoever has held one of them for longest and holds it still: nobody answers for what was
     * before their time.
     */
    private static int missedInARow(List<Place> places, List<Met> held, LocalDate on) {
        var since =
                places.stream()
                        .flatMap(place -> place.heldSince(on).stream())
                        .min(Comparator.naturalOrder());
        if (since.isEmpty()) {
            return 0;
        }
        int missed = 0;
        for (var meeting : held) {
            if (meeting.on().isBefore(since.get())) {
                continue;
            }
            var asked = asked(places, meeting);
            if (asked.stream().anyMatch(AttendanceTable::came)) {
                missed = 0;
            } else if (asked.stream().anyMatch(each -> recorded(each) && !isDeputy(each))) {
                missed++;
            }
        }
        return missed;
    }

    private static List<Attendee> asked(List<Place> places, Met meeting) {
        return places.stream()
                .map(Place::seat)
                .filter(seat -> seat.on(meeting.on()))
                .flatMap(seat -> asked(seat, meeting).stream())
                .toList();
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.attended() + other.attended(), one.of() + other.of());
    }

    private static List<Attendee> asked(Seat seat, Met meeting) {
        return meeting.members().stream()
                .filter(each ->
                        Objects.requireNonNull(each.member()).seat().equals(seat.id().value()))
                .toList();
    }

    private static boolean holderCame(Attendee asked) {
        return came(asked)
                && !isDeputy(asked)
                && !Objects.requireNonNull(asked.attendance()).deputy();
    }

    private static boolean anotherCame(Attendee asked) {
        return came(asked) && !holderCame(asked);
    }

    private static boolean isDeputy(Attendee asked) {
        return Objects.requireNonNull(asked.member()).deputy();
    }

    private static boolean recorded(Attendee asked) {
        return asked.attendance() != null;
    }

    private static boolean came(Attendee asked) {
        return asked.attendance() != null && asked.attendance().tookPart().came();
    }

    private static List<OfAgency> agencies(List<Place> places, List<Met> held, LocalDate on) {
        return places.stream()
                .map(Place::seat)
                .map(Seat::agencyName)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(name ->
                        agency(
                                name,
                                places.stream()
                                        .filter(place -> name.equals(place.seat().agencyName()))
                                        .toList(),
                                held,
                                on))
                .toList();
    }

    private static OfAgency agency(String name, List<Place> places, List<Met> held, LocalDate on) {
        int counted = 0;
        int attended = 0;
        var isHeld = false;
        var anybody = false;
        for (var meeting : held) {
            var asked = asked(places, meeting);
            isHeld |= places.stream().anyMatch(place -> place.heldOn(meeting.on()));
            anybody |= !asked.isEmpty();
            if (asked.stream().anyMatch(AttendanceTable::recorded)) {
                var came = asked.stream().anyMatch(AttendanceTable::came);
                counted++;
                attended += came ? 1 : 0;
            }
        }
        return new OfAgency(
                name,
                new Share(attended, counted),
                isHeld,
                anybody,
                missedInARow(places, held, on));
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

    /** Agencies for which nobody at all came to the last meetings. */
    public List<OfAgency> agenciesFallingAway() {
        return agencies.stream().filter(OfAgency::fallsAway).toList();
    }

    /** How many meetings were held, in words; absent where it is none. */
    public @Nullable String held() {
        return meetings == 0 ? null : InWords.count(meetings, "meeting");
    }
}
