package org.lineofsight.partnership.board;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.Cast;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.partnership.board.meeting.CallGroupMeeting;
import org.lineofsight.partnership.board.structure.AgreeTerms;
import org.lineofsight.partnership.board.structure.EstablishGroup;
import org.lineofsight.partnership.board.structure.FillSeat;
import org.lineofsight.partnership.board.structure.GroupDetails;
import org.lineofsight.partnership.board.structure.KeepSeats;
import org.lineofsight.partnership.board.structure.NewTerms;
import org.lineofsight.partnership.board.structure.SeatDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.boot.test.context.TestComponent;

/** A board with its seats, and meetings of it that were held. Beside {@link Cast}. */
@TestComponent
public class BoardScene {

    /** Since when everybody sits, unless a test says otherwise. */
    public static final LocalDate BEGAN = LocalDate.of(2025, 4, 1);

    private final Cast cast;
    private final Agencies agencies;
    private final Groups groups;
    private final EstablishGroup establishGroup;
    private final AgreeTerms agreeTerms;
    private final KeepSeats keepSeats;
    private final FillSeat fillSeat;
    private final CallGroupMeeting callGroupMeeting;
    private final Meetings meetings;
    private final RecordAttendance recordAttendance;

    public final Actor officer;

    BoardScene(
            Cast cast,
            Agencies agencies,
            Groups groups,
            EstablishGroup establishGroup,
            AgreeTerms agreeTerms,
            KeepSeats keepSeats,
            FillSeat fillSeat,
            CallGroupMeeting callGroupMeeting,
            Meetings meetings,
            RecordAttendance recordAttendance) {
        this.cast = cast;
        this.agencies = agencies;
        this.groups = groups;
        this.establishGroup = establishGroup;
        this.agreeTerms = agreeTerms;
        this.keepSeats = keepSeats;
        this.fillSeat = fillSeat;
        this.callGroupMeeting = callGroupMeeting;
        this.meetings = meetings;
        this.recordAttendance = recordAttendance;
        this.officer = cast.somebody(Role.PARTNERSHIP_OFFICER);
    }

    public AgencyId agency(AgencyKind kind) {
        return agency("Agency " + UUID.randomUUID(), kind);
    }

    public AgencyId agency(String name, AgencyKind kind) {
        return cast.as(
                Actor.system("test"),
                () -> agencies.add(new AgencyDetails(name, kind, null, ContactDetails.NONE)));
    }

    /** A board that has not agreed terms of reference yet. */
    public GroupId boardWithoutTerms() {
        return cast.as(
                officer,
                () ->
                        establishGroup.establish(
                                new GroupDetails(
                                        "Board " + UUID.randomUUID(),
                                        GroupKind.BOARD,
                                        Strand.CHILDREN,
                                        "To hold the partnership to account",
                                        null),
                                BEGAN,
                                officer));
    }

    public GroupId board(GroupQuorum quorum) {
        var board = boardWithoutTerms();
        cast.as(
                officer,
                () ->
                        agreeTerms.agree(
                                board,
                                new NewTerms(
                                        "What it is for",
                                        BEGAN,
                                        "the partners",
                                        MeetsEvery.QUARTER,
                                        quorum),
                                officer));
        return board;
    }

    public SeatId seat(
            GroupId board,
            String title,
            @Nullable AgencyId agency,
            Capacity capacity,
            boolean representative) {
        return cast.as(
                officer,
                () ->
                        keepSeats.add(
                                board,
                                new SeatDetails(title, agency, capacity, representative),
                                BEGAN,
                                officer));
    }

    /** A member without an account, who sits from the beginning. */
    public SeatId member(GroupId board, String title, @Nullable AgencyId agency) {
        var seat = seat(board, title, agency, Capacity.MEMBER, false);
        sits(seat, "Holder of " + title, null, BEGAN);
        return seat;
    }

    /** From the day on this one holds the seat, and whoever did no longer does. */
    public void sits(SeatId seat, String name, @Nullable UUID account, LocalDate from) {
        fill(seat, false, name, account, from);
    }

    public void deputises(SeatId seat, String name, @Nullable UUID account) {
        fill(seat, true, name, account, BEGAN);
    }

    private void fill(
            SeatId seat, boolean deputy, String name, @Nullable UUID account, LocalDate from) {
        cast.as(
                officer,
                () ->
                        fillSeat.replace(
                                seat,
                                new FillSeat.Sitting(deputy, name, account, from, null),
                                officer));
    }

    public void leaves(SeatId seat, LocalDate lastDay) {
        leaves(seat, false, lastDay);
    }

    public void deputyLeaves(SeatId seat, LocalDate lastDay) {
        leaves(seat, true, lastDay);
    }

    private void leaves(SeatId seat, boolean deputy, LocalDate lastDay) {
        cast.run(
                officer,
                () -> {
                    var found = groups.require(seat, lastDay);
                    var holder = deputy ? found.deputy() : found.holder();
                    if (holder != null) {
                        fillSeat.end(seat, holder.id(), lastDay, officer);
                    }
                });
    }

    /** The seat itself is no more after that day. */
    public void ends(SeatId seat, LocalDate lastDay) {
        cast.run(officer, () -> keepSeats.end(seat, lastDay, "No longer needed", officer));
    }

    /** Called for that day at two, by video, with the deputies. */
    public MeetingId called(GroupId board, LocalDate on) {
        var starts = on.atTime(LocalTime.of(14, 0)).atZone(TimeConfiguration.LONDON).toInstant();
        return cast.as(
                officer,
                () ->
                        callGroupMeeting.call(
                                board,
                                starts,
                                starts.plusSeconds(7200),
                                null,
                                "By video",
                                true,
                                null,
                                null,
                                officer));
    }

    public Meeting meeting(MeetingId id) {
        return cast.as(officer, () -> meetings.require(id));
    }

    /** Held, with how each seat took part; of the others it is not recorded. */
    public void held(MeetingId id, Map<SeatId, Took> took) {
        var meeting = meeting(id);
        var recorded = new HashMap<UUID, Attendance>();
        for (var asked : meeting.attendees()) {
            if (asked.member() == null) {
                continue;
            }
            var how = took.get(new SeatId(asked.member().seat()));
            if (how != null) {
                recorded.put(asked.id(), how.attendance(asked.member().deputy()));
            }
        }
        cast.run(officer, () -> recordAttendance.record(id, recorded, meeting.version(), officer));
    }

    /** Called, and held with those. */
    public MeetingId held(GroupId board, LocalDate on, Map<SeatId, Took> took) {
        var id = called(board, on);
        held(id, took);
        return id;
    }

    /** How a seat took part in a meeting. */
    public enum Took {
        CAME,
        /** A representative came in the holder’s place. */
        REPRESENTED,
        /** The holder came, and their deputy beside them. */
        BOTH,
        /** Their deputy came, who was asked too. */
        DEPUTY,
        NOBODY;

        private Attendance attendance(boolean deputy) {
            var came =
                    switch (this) {
                        case CAME -> !deputy;
                        case REPRESENTED -> !deputy;
                        case BOTH -> true;
                        case DEPUTY -> deputy;
                        case NOBODY -> false;
                    };
            return new Attendance(
                    came ? Attendance.TookPart.BY_VIDEO : Attendance.TookPart.ABSENT,
                    null,
                    this == REPRESENTED,
                    true,
                    false,
                    null);
        }
    }

    /** Four days on which a board that meets every quarter met. */
    public static List<LocalDate> quarters() {
        return List.of(
                LocalDate.of(2025, 6, 10),
                LocalDate.of(2025, 9, 9),
                LocalDate.of(2025, 12, 9),
                LocalDate.of(2026, 3, 10));
    }
}
