package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Holder;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

/** Who may sit where, and when. */
final class SeatRules {

    private static final String LOCAL = "Boards and groups, edition 1 (local)";
    private static final String HEREFORDSHIRE =
            "Herefordshire Safeguarding Children Partnership, yearly report 2023-24, Governance";

    private SeatRules() {}

    /**
     * A stretch of time in which a seat was of one capacity.
     *
     * @param until absent while it goes on
     */
    record Stretch(SeatId seat, Capacity capacity, LocalDate from, @Nullable LocalDate until) {}

    /**
     * @param kind of the seat's agency; absent where it has none
     */
    @Basis(
            HEREFORDSHIRE
                    + ": chair and vice-chair of a sub-group come from one of the statutory partners")
    static void aSubGroupIsLedByAStatutoryPartner(
            Group group, Capacity capacity, @Nullable AgencyKind kind) {
        if (group.kind() == GroupKind.SUB_GROUP
                && capacity.leads()
                && (kind == null || !group.strand().isStatutoryPartner(kind))) {
            throw new RuleBroken(
                    "seat.partner",
                    "agency",
                    "The chair and vice-chair of a sub-group come from one of the statutory partners. Choose one of their agencies, or another capacity");
        }
    }

    /** It is said on the page and stops nobody: an independent chair is usual in many places. */
    @Basis(
            "Working Together 2023, chapter 2: a delegated safeguarding partner chairs the partnership")
    static boolean aPartnerIsExpectedToChair(Group group, @Nullable AgencyKind chair) {
        return group.strand() == Strand.CHILDREN
                && group.kind() == GroupKind.BOARD
                && (chair == null || !group.strand().isStatutoryPartner(chair));
    }

    @Basis(LOCAL + ": a group has one chair at a time")
    static void thereIsOneChair(
            @Nullable SeatId seat,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate until,
            Collection<Stretch> stretches) {
        if (capacity == Capacity.CHAIR
                && stretches.stream()
                        .filter(other -> other.capacity() == Capacity.CHAIR)
                        .filter(other -> !other.seat().equals(seat))
                        .anyMatch(other -> overlap(from, until, other.from(), other.until()))) {
            throw new RuleBroken(
                    "seat.chair",
                    "capacity",
                    "The group has a chair then. End that seat, or change its capacity, first");
        }
    }

    @Basis(LOCAL + ": a seat ends once, after it began, and it is on record why")
    static void aSeatEndsOnceAndSaysWhy(
            Seat seat, LocalDate lastDay, String why, Collection<Holder> holders) {
        if (seat.until() != null) {
            throw new RuleBroken("seat.ended", "This seat has ended already");
        }
        if (lastDay.isBefore(seat.from())) {
            throw new RuleBroken(
                    "seat.ends-before",
                    "lastDay",
                    "This seat began on %s. Enter that day or a later one"
                            .formatted(InWords.dateWithoutWeekday(seat.from())));
        }
        if (holders.stream().anyMatch(holder -> holder.from().isAfter(lastDay))) {
            throw new RuleBroken(
                    "seat.ends-under",
                    "lastDay",
                    "Somebody took the seat after that day. Enter a later day");
        }
        if (why.isBlank()) {
            throw new RuleBroken("seat.why", "why", "Write why the seat ends");
        }
    }

    @Basis(LOCAL + ": a seat changes while it stands")
    static void aSeatChangesWhileItStands(Seat seat, LocalDate from) {
        if (!seat.on(from)) {
            throw new RuleBroken(
                    "seat.stands", "from", "Enter a day on which the group has this seat");
        }
    }

    @Basis(LOCAL + ": nobody sits before the seat begins or after it ends")
    static void aHolderSitsWithinTheSeat(Seat seat, LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(seat.from())) {
            throw new RuleBroken(
                    "holder.before",
                    "from",
                    "The seat begins on %s. Enter that day or a later one"
                            .formatted(InWords.dateWithoutWeekday(seat.from())));
        }
        var last = seat.until();
        if (last != null && from.isAfter(last)) {
            throw new RuleBroken(
                    "holder.after",
                    "from",
                    "The seat ended on %s. Enter that day or an earlier one"
                            .formatted(InWords.dateWithoutWeekday(last)));
        }
        if (until != null && until.isBefore(from)) {
            throw new RuleBroken(
                    "holder.order", "until", "The last day cannot be before the first");
        }
    }

    /**
     * @param holders of the same seat, holders or deputies as it is about
     */
    @Basis(LOCAL + ": a seat has one holder, and one deputy, at a time")
    static void nobodyElseSitsThere(
            LocalDate from, @Nullable LocalDate until, Collection<Holder> holders) {
        for (var other : holders) {
            if (overlap(from, until, other.from(), other.until())) {
                throw new RuleBroken(
                        "holder.overlap",
                        "from",
                        other.until() == null
                                ? "%s is there from %s. End their time first, or enter a later day"
                                        .formatted(
                                                other.name(),
                                                InWords.dateWithoutWeekday(other.from()))
                                : "%s is there until %s. Enter a later day"
                                        .formatted(
                                                other.name(),
                                                InWords.dateWithoutWeekday(other.until())));
            }
        }
    }

    /**
     * @param others in the other part: deputies where a holder is appointed, and the other way
     *     round
     */
    @Basis(LOCAL + ": nobody is their own deputy")
    static void aDeputyIsSomebodyElse(
            String name, LocalDate from, @Nullable LocalDate until, Collection<Holder> others) {
        if (others.stream()
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(name.strip())
                                && overlap(from, until, other.from(), other.until()))) {
            throw new RuleBroken(
                    "holder.own-deputy",
                    "name",
                    "Holder and deputy cannot be the same person. Enter somebody else");
        }
    }

    @Basis(LOCAL + ": somebody leaves a seat once, after they came")
    static void theyLeaveOnce(Holder holder, LocalDate lastDay) {
        if (holder.until() != null) {
            throw new RuleBroken("holder.ended", "Their time in this seat has ended already");
        }
        if (lastDay.isBefore(holder.from())) {
            throw new RuleBroken(
                    "holder.ends-before",
                    "lastDay",
                    "They took the seat on %s. Enter that day or a later one"
                            .formatted(InWords.dateWithoutWeekday(holder.from())));
        }
    }

    private static boolean overlap(
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate otherFrom,
            @Nullable LocalDate otherUntil) {
        return (otherUntil == null || !otherUntil.isBefore(from))
                && (until == null || !until.isBefore(otherFrom));
    }
}
