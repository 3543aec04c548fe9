package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.Holder;
import org.lineofsight.partnership.board.HolderId;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says who holds a seat, who is their deputy, and who left. */
@UseCase
public class FillSeat {

    private final Groups groups;
    private final Changes changes;
    private final JdbcClient jdbc;

    FillSeat(Groups groups, Changes changes, JdbcClient jdbc) {
        this.groups = groups;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /**
     * Somebody who takes a seat.
     *
     * @param account absent where they have none here
     * @param until absent while it goes on
     */
    public record Sitting(
            boolean deputy,
            String name,
            @Nullable UUID account,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Sitting[" + from + "]";
        }
    }

    /**
     * @throws RuleBroken where somebody sits there already, or the seat is not there then
     */
    public HolderId appoint(SeatId seatId, Sitting sitting, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var seat = groups.require(seatId, sitting.from());
        changes.begin(seat.group());
        var all = groups.holders(seatId);
        AllRules.hold(
                () -> SeatRules.aHolderSitsWithinTheSeat(seat, sitting.from(), sitting.until()),
                () ->
                        SeatRules.nobodyElseSitsThere(
                                sitting.from(), sitting.until(), of(all, sitting.deputy())),
                () ->
                        SeatRules.aDeputyIsSomebodyElse(
                                sitting.name(),
                                sitting.from(),
                                sitting.until(),
                                of(all, !sitting.deputy())));
        var id = HolderId.next();
        jdbc.sql(
                        """
                        insert into board.holder (id, seat_id, deputy, name, account_id, from_on, until_on)
                        values (:id, :seat, :deputy, :name, :account, :from, :until)
                        """)
                .param("id", id.value())
                .param("seat", seatId.value())
                .param("deputy", sitting.deputy())
                .param("name", sitting.name().strip())
                .param("account", sitting.account())
                .param("from", sitting.from())
                .param("until", sitting.until())
                .update();
        changes.note(
                seat.group(),
                ChangeKind.APPOINTED,
                id.value(),
                "%s, %s%s"
                        .formatted(
                                sitting.name().strip(),
                                sitting.deputy() ? "deputy for " : "",
                                seat.inWords()),
                sitting.from(),
                by);
        return id;
    }

    /** Whoever sits there leaves the day before. */
    public HolderId replace(SeatId seatId, Sitting sitting, Actor by) {
        of(groups.holders(seatId), sitting.deputy()).stream()
                .filter(each -> each.until() == null && each.from().isBefore(sitting.from()))
                .forEach(each -> end(seatId, each.id(), sitting.from().minusDays(1), by));
        return appoint(seatId, sitting, by);
    }

    /**
     * @throws RuleBroken where they had left already, or would leave before they came
     */
    public void end(SeatId seatId, HolderId id, LocalDate lastDay, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var seat = groups.require(seatId, lastDay);
        changes.begin(seat.group());
        var holder =
                groups.holders(seatId).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        SeatRules.theyLeaveOnce(holder, lastDay);
        jdbc.sql("update board.holder set until_on = :on where id = :id")
                .param("on", lastDay)
                .param("id", id.value())
                .update();
        changes.note(
                seat.group(),
                ChangeKind.HOLDER_ENDED,
                id.value(),
                "%s, %s%s"
                        .formatted(
                                holder.name(),
                                holder.deputy() ? "deputy for " : "",
                                seat.inWords()),
                lastDay.plusDays(1),
                by);
    }

    private static List<Holder> of(List<Holder> holders, boolean deputies) {
        return holders.stream().filter(each -> each.deputy() == deputies).toList();
    }
}
