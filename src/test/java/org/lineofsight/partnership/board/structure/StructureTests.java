package org.lineofsight.partnership.board.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.partnership.board.structure.GroupRulesTests.refuses;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.MeetsEvery;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.escalation.RaiseEscalation;
import org.lineofsight.partnership.board.meeting.ForwardPlan;
import org.lineofsight.partnership.board.structure.FillSeat.Sitting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The structure on any day is what was said to hold that day. */
@SpringBootTest
@DatabaseTest
class StructureTests {

    private static final LocalDate BEGAN = LocalDate.of(2025, 4, 1);

    @Autowired Cast cast;
    @Autowired Agencies agencies;
    @Autowired Groups groups;
    @Autowired EstablishGroup establishGroup;
    @Autowired ChangeGroup changeGroup;
    @Autowired DissolveGroup dissolveGroup;
    @Autowired AgreeTerms agreeTerms;
    @Autowired KeepSeats keepSeats;
    @Autowired FillSeat fillSeat;
    @Autowired TakeBackChange takeBackChange;
    @Autowired Changes changes;
    @Autowired ForwardPlan forwardPlan;
    @Autowired RaiseEscalation raiseEscalation;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Actor officer;

    @BeforeEach
    void anOfficer() {
        officer = cast.somebody(Role.PARTNERSHIP_OFFICER);
    }

    private GroupDetails details(String name, GroupKind kind, @Nullable GroupId above) {
        return new GroupDetails(name, kind, Strand.CHILDREN, "To look at what we do", above);
    }

    private static String named(String what) {
        return what + " " + UUID.randomUUID();
    }

    private GroupId group(String name, @Nullable GroupId above) {
        var kind = above == null ? GroupKind.BOARD : GroupKind.SUB_GROUP;
        return cast.as(
                officer,
                () -> establishGroup.establish(details(name, kind, above), BEGAN, officer));
    }

    private AgencyId police() {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                new AgencyDetails(
                                        named("Police"),
                                        AgencyKind.POLICE,
                                        null,
                                        ContactDetails.NONE)));
    }

    private SeatId seat(GroupId group, Capacity capacity) {
        var agency = police();
        return cast.as(
                officer,
                () ->
                        keepSeats.add(
                                group,
                                new SeatDetails("Superintendent", agency, capacity, true),
                                BEGAN,
                                officer));
    }

    private void appoint(SeatId seat, boolean deputy, String name, LocalDate from) {
        cast.as(
                officer,
                () -> fillSeat.replace(seat, new Sitting(deputy, name, null, from, null), officer));
    }

    private Group on(GroupId id, LocalDate day) {
        return cast.as(officer, () -> groups.require(id, day));
    }

    private Seat seatOn(SeatId id, LocalDate day) {
        return cast.as(officer, () -> groups.require(id, day));
    }

    private Change latest(GroupId id) {
        return cast.as(officer, () -> changes.of(id)).stream()
                .filter(Change::stands)
                .findFirst()
                .orElseThrow();
    }

    private void takeBackLatest(GroupId id) {
        var change = latest(id).id();
        cast.run(officer, () -> takeBackChange.takeBack(id, change, officer));
    }

    @Test
    void what_is_said_of_a_group_holds_from_its_day_and_not_before() {
        var board = group(named("Board"), null);
        var before = named("MASH Strategic Group");
        var group = group(before, board);
        var quality = group(named("Quality Group"), board);
        var after = named("MASH Group");
        var day = BEGAN.plusMonths(6);

        cast.run(
                officer,
                () ->
                        changeGroup.change(
                                group, details(after, GroupKind.SUB_GROUP, quality), day, officer));

        assertThat(on(group, day.minusDays(1)).name()).isEqualTo(before);
        assertThat(on(group, day.minusDays(1)).reportsTo()).isEqualTo(board);
        assertThat(on(group, day).name()).isEqualTo(after);
        assertThat(on(group, day).reportsTo()).isEqualTo(quality);
    }

    @Test
    void a_dissolved_group_stands_on_its_last_day_and_says_who_carries_its_work_on() {
        var board = group(named("Board"), null);
        var quality = group(named("Quality Group"), board);
        var practice = group(named("Practice Group"), board);
        var neglect = group(named("Neglect Group"), board);
        var last = BEGAN.plusMonths(11);

        cast.run(
                officer,
                () ->
                        dissolveGroup.dissolve(
                                neglect,
                                last,
                                "Too many meetings",
                                List.of(quality, practice),
                                officer));

        var standing = cast.as(officer, () -> groups.all(last));
        var after = cast.as(officer, () -> groups.all(last.plusDays(1)));
        assertThat(standing).extracting(Group::id).contains(neglect);
        assertThat(after).extracting(Group::id).doesNotContain(neglect).contains(quality);
        assertThat(on(neglect, last.plusYears(1)).carriedOnBy()).containsExactly(quality, practice);
    }

    @Test
    void a_group_is_not_dissolved_over_those_that_report_to_it() {
        var board = group(named("Board"), null);
        var support = group(named("Executive Support Group"), board);
        var quality = group(named("Quality Group"), support);
        var last = BEGAN.plusMonths(6);

        refuses(
                "group.below",
                () ->
                        cast.run(
                                officer,
                                () ->
                                        dissolveGroup.dissolve(
                                                support,
                                                last,
                                                "A direct line",
                                                List.of(),
                                                officer)));

        cast.run(
                officer,
                () ->
                        changeGroup.change(
                                quality,
                                details(named("Quality Group"), GroupKind.SUB_GROUP, board),
                                last.plusDays(1),
                                officer));
        cast.run(
                officer,
                () ->
                        dissolveGroup.dissolve(
                                support, last, "A direct line", List.of(board), officer));
        assertThat(on(quality, last).reportsTo()).isEqualTo(support);
    }

    @Test
    void reporting_that_would_go_round_in_a_circle_is_refused() {
        var board = group(named("Board"), null);
        var quality = group(named("Quality Group"), board);

        refuses(
                "group.circle",
                () ->
                        cast.run(
                                officer,
                                () ->
                                        changeGroup.change(
                                                board,
                                                details(named("Board"), GroupKind.BOARD, quality),
                                                BEGAN.plusDays(1),
                                                officer)));
    }

    @Test
    void who_left_in_mid_year_and_who_came_are_each_there_for_their_own_days() {
        var seat = seat(group(named("Board"), null), Capacity.MEMBER);
        var day = BEGAN.plusMonths(5);
        appoint(seat, false, "Ada Invented", BEGAN);
        appoint(seat, true, "Cai Invented", BEGAN.plusDays(3));
        appoint(seat, false, "Bea Invented", day);

        assertThat(Objects.requireNonNull(seatOn(seat, day.minusDays(1)).holder()).name())
                .isEqualTo("Ada Invented");
        var later = seatOn(seat, day);
        assertThat(Objects.requireNonNull(later.holder()).name()).isEqualTo("Bea Invented");
        assertThat(Objects.requireNonNull(later.deputy()).name()).isEqualTo("Cai Invented");
        assertThat(cast.as(officer, () -> groups.holders(seat)))
                .extracting(each -> each.name() + " " + each.from() + " " + each.until())
                .containsExactly(
                        "Ada Invented " + BEGAN + " " + day.minusDays(1),
                        "Cai Invented " + BEGAN.plusDays(3) + " null",
                        "Bea Invented " + day + " null");
    }

    @Test
    void a_vacancy_counts_from_the_day_after_the_last_holder_left() {
        var seat = seat(group(named("Board"), null), Capacity.MEMBER);
        assertThat(seatOn(seat, BEGAN.plusDays(9)).vacantSince()).isEqualTo(BEGAN);
        appoint(seat, false, "Ada Invented", BEGAN.plusDays(10));
        assertThat(seatOn(seat, BEGAN.plusDays(10)).vacantSince()).isNull();
        var ada = cast.as(officer, () -> groups.holders(seat)).getFirst();
        var last = BEGAN.plusMonths(2);

        cast.run(officer, () -> fillSeat.end(seat, ada.id(), last, officer));

        assertThat(seatOn(seat, last).vacantSince()).isNull();
        assertThat(seatOn(seat, last.plusDays(40)).vacantSince()).isEqualTo(last.plusDays(1));
    }

    @Test
    void a_seat_of_a_period_is_there_also_when_it_ended_within_it() {
        var group = group(named("Board"), null);
        var stays = seat(group, Capacity.MEMBER);
        var ends = seat(group, Capacity.MEMBER);
        var last = BEGAN.plusMonths(3);
        cast.run(officer, () -> keepSeats.end(ends, last, "Post removed", officer));

        var year = cast.as(officer, () -> groups.seats(group, BEGAN, BEGAN.plusYears(1)));
        var after = cast.as(officer, () -> groups.seats(group, last.plusDays(1)));

        assertThat(year).extracting(Seat::id).containsExactlyInAnyOrder(stays, ends);
        assertThat(after).extracting(Seat::id).containsExactly(stays);
    }

    @Test
    void another_chair_follows_when_the_first_is_chair_no_longer() {
        var group = group(named("Board"), null);
        var first = seat(group, Capacity.CHAIR);
        refuses("seat.chair", () -> seat(group, Capacity.CHAIR));
        var day = BEGAN.plusMonths(4);
        var agency = police();
        cast.run(
                officer,
                () ->
                        keepSeats.change(
                                first,
                                new SeatDetails("Superintendent", agency, Capacity.MEMBER, false),
                                day,
                                officer));
        var next =
                cast.as(
                        officer,
                        () ->
                                keepSeats.add(
                                        group,
                                        new SeatDetails(
                                                "Independent chair", null, Capacity.CHAIR, false),
                                        day,
                                        officer));

        assertThat(cast.as(officer, () -> groups.chair(group, day.minusDays(1))).orElseThrow().id())
                .isEqualTo(first);
        assertThat(cast.as(officer, () -> groups.chair(group, day)).orElseThrow().id())
                .isEqualTo(next);
    }

    @Test
    void terms_of_reference_are_due_for_review_a_year_later_and_the_version_before_stays() {
        var group = group(named("Board"), null);
        agree(group, BEGAN);
        agree(group, BEGAN.plusMonths(8));

        var then = Objects.requireNonNull(on(group, BEGAN.plusMonths(7)).terms());
        var now = Objects.requireNonNull(on(group, BEGAN.plusMonths(8)).terms());

        assertThat(then.number()).isEqualTo(1);
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.reviewDue()).isEqualTo(BEGAN.plusMonths(20));
        assertThat(now.overdue(BEGAN.plusMonths(20))).isFalse();
        assertThat(now.overdue(BEGAN.plusMonths(20).plusDays(1))).isTrue();
    }

    private void agree(GroupId group, LocalDate on) {
        cast.as(
                officer,
                () ->
                        agreeTerms.agree(
                                group,
                                new NewTerms(
                                        "We look at what we do.",
                                        on,
                                        "The board",
                                        MeetsEvery.QUARTER,
                                        GroupQuorum.CHILDREN_PARTNERS),
                                officer));
    }

    @Test
    void every_kind_of_mistake_is_taken_back_in_the_order_it_was_made_and_stays_in_the_story() {
        var board = group(named("Board"), null);
        var name = named("Quality Group");
        var group = group(name, board);
        cast.run(
                officer,
                () ->
                        changeGroup.change(
                                group,
                                details(named("Wrong"), GroupKind.SUB_GROUP, board),
                                BEGAN,
                                officer));
        agree(group, BEGAN);
        var seat = seat(group, Capacity.MEMBER);
        var agency = police();
        cast.run(
                officer,
                () ->
                        keepSeats.change(
                                seat,
                                new SeatDetails("Inspector", agency, Capacity.CHAIR, false),
                                BEGAN,
                                officer));
        appoint(seat, false, "Ada Invented", BEGAN);
        var ada = cast.as(officer, () -> groups.holders(seat)).getFirst();
        cast.run(officer, () -> fillSeat.end(seat, ada.id(), BEGAN.plusDays(5), officer));
        cast.run(officer, () -> keepSeats.end(seat, BEGAN.plusDays(9), "A mistake", officer));
        cast.run(
                officer,
                () ->
                        dissolveGroup.dissolve(
                                group, BEGAN.plusDays(20), "A mistake", List.of(), officer));

        takeBackLatest(group);
        assertThat(on(group, BEGAN).dissolvedOn()).isNull();
        takeBackLatest(group);
        assertThat(seatOn(seat, BEGAN).until()).isNull();
        takeBackLatest(group);
        assertThat(Objects.requireNonNull(seatOn(seat, BEGAN).holder()).until()).isNull();
        takeBackLatest(group);
        assertThat(seatOn(seat, BEGAN).holder()).isNull();
        takeBackLatest(group);
        assertThat(seatOn(seat, BEGAN).capacity()).isEqualTo(Capacity.MEMBER);
        takeBackLatest(group);
        assertThat(cast.as(officer, () -> groups.seats(group, BEGAN))).isEmpty();
        takeBackLatest(group);
        assertThat(on(group, BEGAN).terms()).isNull();
        takeBackLatest(group);
        assertThat(on(group, BEGAN).name()).isEqualTo(name);
        takeBackLatest(group);
        assertThat(cast.as(officer, () -> groups.find(group, BEGAN))).isEmpty();
        assertThat(cast.as(officer, () -> changes.of(group))).hasSize(9).noneMatch(Change::stands);
    }

    @Test
    void a_group_that_means_to_meet_or_was_written_about_is_not_as_if_it_had_never_been() {
        var board = group(named("Board"), null);
        var planned = group(named("Planned"), board);
        var plan =
                cast.as(
                        officer,
                        () -> forwardPlan.plan(planned, BEGAN.plusYears(2), null, officer));
        refuses("group.referred", () -> takeBackLatest(planned));

        var escalates = group(named("Escalates"), board);
        cast.as(
                officer,
                () ->
                        raiseEscalation.raise(
                                new RaiseEscalation.NewEscalation(
                                        escalates,
                                        board,
                                        "What",
                                        "Why",
                                        "Asked",
                                        BEGAN.plusDays(1)),
                                officer));
        refuses("group.referred", () -> takeBackLatest(escalates));

        var heir = group(named("Heir"), board);
        var ends = group(named("Ends"), board);
        cast.run(
                officer,
                () ->
                        dissolveGroup.dissolve(
                                ends, BEGAN.plusDays(9), "Merged", List.of(heir), officer));
        refuses("group.referred", () -> takeBackLatest(heir));

        cast.run(officer, () -> forwardPlan.drop(plan, "A mistake"));
        takeBackLatest(planned);
        assertThat(cast.as(officer, () -> groups.find(planned, BEGAN))).isEmpty();
    }

    private void change(GroupId group, String name, @Nullable GroupId above, LocalDate from) {
        cast.run(
                officer,
                () ->
                        changeGroup.change(
                                group, details(name, GroupKind.SUB_GROUP, above), from, officer));
    }

    @Test
    void what_is_taken_back_leaves_a_structure_that_holds() {
        var board = group(named("Board"), null);
        var support = group(named("Support Group"), board);
        var name = named("Quality Group");
        var quality = group(name, support);
        var day = BEGAN.plusMonths(3);

        change(quality, named("Audit Group"), board, day);
        dissolve(support, day.plusMonths(2));
        refuses("group.undo-above", () -> takeBackLatest(quality));
        takeBackLatest(support);

        change(support, named("Support Group"), quality, day);
        refuses("group.circle", () -> takeBackLatest(quality));
        takeBackLatest(support);

        var follows = group(named("Practice Group"), board);
        change(follows, name, board, day);
        refuses("group.undo-name", () -> takeBackLatest(quality));
        takeBackLatest(follows);

        takeBackLatest(quality);
        assertThat(on(quality, day).name()).isEqualTo(name);
        assertThat(on(quality, day).reportsTo()).isEqualTo(support);
    }

    @Test
    void a_group_does_not_come_back_beside_another_of_its_name() {
        var name = named("Board");
        var group = group(name, null);
        var follows = group(named("Board"), null);
        dissolve(group, BEGAN.plusDays(9));
        change(follows, name, null, BEGAN.plusDays(30));

        refuses("group.undo-name", () -> takeBackLatest(group));
        assertThat(on(group, BEGAN).dissolvedOn()).isEqualTo(BEGAN.plusDays(9));
    }

    private void dissolve(GroupId group, LocalDate lastDay) {
        cast.run(
                officer,
                () -> dissolveGroup.dissolve(group, lastDay, "Merged", List.of(), officer));
    }

    @Test
    void what_was_entered_yesterday_is_not_taken_back() {
        var group = group(named("Board"), null);
        var change = latest(group).id();

        refuses(
                "group.undo-day",
                () ->
                        ScopedClock.at(
                                clock.instant().plus(Duration.ofDays(1)),
                                () ->
                                        cast.as(
                                                officer,
                                                () -> {
                                                    takeBackChange.takeBack(group, change, officer);
                                                    return true;
                                                })));
    }

    @Test
    void everybody_signed_in_reads_the_structure_and_only_the_office_writes_it() {
        var group = group(named("Board"), null);
        var seat = seat(group, Capacity.CHAIR);
        appoint(seat, false, "Ada Invented", BEGAN);
        var teacher = cast.somebody(Role.PRACTITIONER);

        assertThat(cast.as(teacher, () -> groups.require(group)).id()).isEqualTo(group);
        assertThat(cast.as(teacher, () -> groups.seats(group, BEGAN))).hasSize(1);
        assertThat(cast.as(teacher, () -> changes.of(group))).hasSize(3);
        for (var table :
                List.of(
                        "partnership_group",
                        "group_details",
                        "terms",
                        "seat",
                        "seat_details",
                        "holder")) {
            assertThat(
                            cast.as(
                                    teacher,
                                    () ->
                                            jdbc.sql(
                                                            "update board."
                                                                    + table
                                                                    + " set taken_back = true")
                                                    .update()))
                    .as(table)
                    .isZero();
        }
        for (var role : List.of(Role.SCRUTINEER, Role.EXECUTIVE_PARTNER, Role.SAFEGUARDING_LEAD)) {
            var other = cast.somebody(role);
            assertThatThrownBy(() ->
                            cast.run(
                                    other,
                                    () ->
                                            jdbc.sql(
                                                            "insert into board.holder (id, seat_id, deputy, name, from_on) values (gen_random_uuid(), :seat, false, 'X', :from)")
                                                    .param("seat", seat.value())
                                                    .param("from", BEGAN)
                                                    .update()))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void what_changed_is_found_by_its_day() {
        var from = InWords.dayOf(clock.instant()).plusYears(20);
        cast.as(
                officer,
                () ->
                        establishGroup.establish(
                                details(named("Board"), GroupKind.BOARD, null), from, officer));

        assertThat(cast.as(officer, () -> changes.after(from.minusDays(1)))).contains(from);
        assertThat(cast.as(officer, () -> changes.before(from.plusDays(1)))).contains(from);
        assertThat(cast.as(officer, () -> changes.after(from))).isEmpty();
    }
}
