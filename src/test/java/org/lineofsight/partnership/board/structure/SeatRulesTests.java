package org.lineofsight.partnership.board.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.partnership.board.structure.GroupRulesTests.refuses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Holder;
import org.lineofsight.partnership.board.HolderId;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.structure.SeatRules.Stretch;

class SeatRulesTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final SeatId SEAT = SeatId.next();

    private static Group group(GroupKind kind, Strand strand) {
        return new Group(
                GroupId.next(),
                "A group",
                kind,
                strand,
                "Its purpose",
                null,
                FIRST,
                null,
                null,
                List.of(),
                null,
                0);
    }

    private static Seat seat(@Nullable LocalDate until) {
        return new Seat(
                SEAT,
                GroupId.next(),
                "Head of safeguarding",
                null,
                null,
                Capacity.MEMBER,
                false,
                FIRST,
                until,
                until == null ? null : "Post removed",
                null,
                null,
                FIRST);
    }

    private static Holder holder(String name, LocalDate from, @Nullable LocalDate until) {
        return new Holder(HolderId.next(), SEAT, false, name, null, from, until);
    }

    @Test
    void a_sub_group_is_led_by_a_statutory_partner() {
        var group = group(GroupKind.SUB_GROUP, Strand.CHILDREN);
        SeatRules.aSubGroupIsLedByAStatutoryPartner(group, Capacity.CHAIR, AgencyKind.POLICE);
        SeatRules.aSubGroupIsLedByAStatutoryPartner(group, Capacity.MEMBER, AgencyKind.SCHOOL);
        refuses(
                "seat.partner",
                () ->
                        SeatRules.aSubGroupIsLedByAStatutoryPartner(
                                group, Capacity.VICE_CHAIR, AgencyKind.SCHOOL));
        refuses(
                "seat.partner",
                () -> SeatRules.aSubGroupIsLedByAStatutoryPartner(group, Capacity.CHAIR, null));
    }

    @Test
    void fire_and_rescue_is_a_statutory_partner_for_community_safety_only() {
        SeatRules.aSubGroupIsLedByAStatutoryPartner(
                group(GroupKind.SUB_GROUP, Strand.COMMUNITY_SAFETY),
                Capacity.CHAIR,
                AgencyKind.FIRE_AND_RESCUE);
        refuses(
                "seat.partner",
                () ->
                        SeatRules.aSubGroupIsLedByAStatutoryPartner(
                                group(GroupKind.SUB_GROUP, Strand.ADULTS),
                                Capacity.CHAIR,
                                AgencyKind.FIRE_AND_RESCUE));
    }

    @Test
    void an_independent_chair_of_a_childrens_board_is_remarked_on_and_not_refused() {
        var board = group(GroupKind.BOARD, Strand.CHILDREN);
        SeatRules.aSubGroupIsLedByAStatutoryPartner(board, Capacity.CHAIR, null);
        assertThat(SeatRules.aPartnerIsExpectedToChair(board, null)).isTrue();
        assertThat(SeatRules.aPartnerIsExpectedToChair(board, AgencyKind.CHILDRENS_SOCIAL_CARE))
                .isFalse();
        assertThat(SeatRules.aPartnerIsExpectedToChair(group(GroupKind.BOARD, Strand.ADULTS), null))
                .isFalse();
    }

    @Test
    void a_group_has_one_chair_at_a_time() {
        var other = SeatId.next();
        var until = List.of(new Stretch(other, Capacity.CHAIR, FIRST, LAST));
        SeatRules.thereIsOneChair(SEAT, Capacity.CHAIR, LAST.plusDays(1), null, until);
        SeatRules.thereIsOneChair(other, Capacity.CHAIR, LAST, null, until);
        SeatRules.thereIsOneChair(SEAT, Capacity.VICE_CHAIR, LAST, null, until);
        refuses(
                "seat.chair",
                () -> SeatRules.thereIsOneChair(null, Capacity.CHAIR, LAST, null, until));
    }

    @ParameterizedTest
    @EnumSource(value = Capacity.class, names = "CHAIR", mode = EnumSource.Mode.EXCLUDE)
    void of_every_other_capacity_there_may_be_several(Capacity capacity) {
        SeatRules.thereIsOneChair(
                SEAT,
                capacity,
                FIRST,
                null,
                List.of(new Stretch(SeatId.next(), capacity, FIRST, null)));
    }

    @Test
    void a_seat_ends_once_and_not_under_somebody_who_came_later() {
        SeatRules.aSeatEndsOnceAndSaysWhy(seat(null), LAST, "Post removed", List.of());
        refuses(
                "seat.ended",
                () -> SeatRules.aSeatEndsOnceAndSaysWhy(seat(LAST), LAST, "Why", List.of()));
        refuses(
                "seat.ends-before",
                () ->
                        SeatRules.aSeatEndsOnceAndSaysWhy(
                                seat(null), FIRST.minusDays(1), "Why", List.of()));
        refuses(
                "seat.ends-under",
                () ->
                        SeatRules.aSeatEndsOnceAndSaysWhy(
                                seat(null),
                                LAST,
                                "Why",
                                List.of(holder("Ada Invented", LAST.plusDays(1), null))));
        refuses(
                "seat.why",
                () -> SeatRules.aSeatEndsOnceAndSaysWhy(seat(null), LAST, "", List.of()));
    }

    @Test
    void a_seat_changes_while_it_stands() {
        SeatRules.aSeatChangesWhileItStands(seat(LAST), LAST);
        refuses(
                "seat.stands",
                () -> SeatRules.aSeatChangesWhileItStands(seat(LAST), LAST.plusDays(1)));
    }

    @Test
    void nobody_sits_before_the_seat_begins_or_after_it_ends() {
        SeatRules.aHolderSitsWithinTheSeat(seat(LAST), FIRST, null);
        refuses(
                "holder.before",
                () -> SeatRules.aHolderSitsWithinTheSeat(seat(null), FIRST.minusDays(1), null));
        refuses(
                "holder.after",
                () -> SeatRules.aHolderSitsWithinTheSeat(seat(LAST), LAST.plusDays(1), null));
        refuses(
                "holder.order",
                () -> SeatRules.aHolderSitsWithinTheSeat(seat(null), LAST, LAST.minusDays(1)));
    }

    @Test
    void a_seat_has_one_holder_at_a_time() {
        var left = List.of(holder("Ada Invented", FIRST, LAST));
        SeatRules.nobodyElseSitsThere(LAST.plusDays(1), null, left);
        refuses("holder.overlap", () -> SeatRules.nobodyElseSitsThere(LAST, null, left));
        refuses(
                "holder.overlap",
                () ->
                        SeatRules.nobodyElseSitsThere(
                                LAST, null, List.of(holder("Ada Invented", FIRST, null))));
    }

    @Test
    void nobody_is_their_own_deputy() {
        var holders = List.of(holder("Ada Invented", FIRST, LAST));
        SeatRules.aDeputyIsSomebodyElse("Bea Invented", FIRST, null, holders);
        SeatRules.aDeputyIsSomebodyElse("Ada Invented", LAST.plusDays(1), null, holders);
        refuses(
                "holder.own-deputy",
                () -> SeatRules.aDeputyIsSomebodyElse("ada invented", FIRST, null, holders));
    }

    @Test
    void somebody_leaves_a_seat_once_and_after_they_came() {
        SeatRules.theyLeaveOnce(holder("Ada Invented", FIRST, null), FIRST);
        refuses(
                "holder.ended",
                () -> SeatRules.theyLeaveOnce(holder("Ada Invented", FIRST, LAST), LAST));
        refuses(
                "holder.ends-before",
                () ->
                        SeatRules.theyLeaveOnce(
                                holder("Ada Invented", FIRST, null), FIRST.minusDays(1)));
    }
}
