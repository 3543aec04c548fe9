package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds seats to a group, says something else of them from a day on, and ends them. */
@UseCase
public class KeepSeats {

    private static final String STRETCHES = Sql.file("board/seat-stretches");

    private final Groups groups;
    private final Agencies agencies;
    private final Changes changes;
    private final JdbcClient jdbc;

    KeepSeats(Groups groups, Agencies agencies, Changes changes, JdbcClient jdbc) {
        this.groups = groups;
        this.agencies = agencies;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /**
     * @param from the first day, which may be to come
     * @throws RuleBroken where the group does not stand that day, there would be two chairs, or a
     *     sub-group would be led by somebody who is not of a statutory partner
     */
    public SeatId add(GroupId groupId, SeatDetails details, LocalDate from, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var group = groups.require(groupId, from);
        changes.begin(groupId);
        GroupRules.itChangesWhileItStands(group, from);
        check(group, null, details, from);
        var id = SeatId.next();
        jdbc.sql("insert into board.seat (id, group_id, from_on) values (:id, :group, :from)")
                .param("id", id.value())
                .param("group", groupId.value())
                .param("from", from)
                .update();
        say(id, details, from);
        changes.note(groupId, ChangeKind.SEAT_ADDED, id.value(), inWords(details), from, by);
        return id;
    }

    /** From that day on; whoever holds the seat goes on holding it. */
    public void change(SeatId id, SeatDetails details, LocalDate from, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var seat = groups.require(id, from);
        changes.begin(seat.group());
        SeatRules.aSeatChangesWhileItStands(seat, from);
        check(groups.require(seat.group(), from), id, details, from);
        var said = say(id, details, from);
        changes.note(seat.group(), ChangeKind.SEAT_CHANGED, said, inWords(details), from, by);
    }

    /** Whoever holds it leaves it with its last day. */
    public void end(SeatId id, LocalDate lastDay, String why, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var seat = groups.require(id, lastDay);
        changes.begin(seat.group());
        SeatRules.aSeatEndsOnceAndSaysWhy(seat, lastDay, why, groups.holders(id));
        jdbc.sql("update board.seat set until_on = :on, ended_why = :why where id = :id")
                .param("on", lastDay)
                .param("why", why.strip())
                .param("id", id.value())
                .update();
        changes.note(
                seat.group(),
                ChangeKind.SEAT_ENDED,
                id.value(),
                seat.inWords() + ". " + why.strip(),
                lastDay.plusDays(1),
                by);
    }

    private void check(Group group, @Nullable SeatId seat, SeatDetails details, LocalDate from) {
        SeatRules.aSubGroupIsLedByAStatutoryPartner(group, details.capacity(), kind(details));
        SeatRules.thereIsOneChair(
                seat, details.capacity(), from, group.dissolvedOn(), stretches(group.id()));
    }

    private @Nullable AgencyKind kind(SeatDetails details) {
        return details.agency() == null ? null : agencies.require(details.agency()).kind();
    }

    private List<SeatRules.Stretch> stretches(GroupId group) {
        return jdbc.sql(STRETCHES)
                .param("group", group.value())
                .query((row, number) ->
                        new SeatRules.Stretch(
                                new SeatId(row.getObject("seat_id", UUID.class)),
                                Capacity.valueOf(row.getString("capacity")),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("until_on", LocalDate.class)))
                .list();
    }

    private UUID say(SeatId seat, SeatDetails details, LocalDate from) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into board.seat_details (id, seat_id, from_on, title, agency_id, capacity, representative)
                        values (:id, :seat, :from, :title, :agency, :capacity, :representative)
                        """)
                .param("id", id)
                .param("seat", seat.value())
                .param("from", from)
                .param("title", details.title().strip())
                .param("agency", details.agency() == null ? null : details.agency().value())
                .param("capacity", details.capacity().name())
                .param("representative", details.representative())
                .update();
        return id;
    }

    private String inWords(SeatDetails details) {
        var agency =
                details.agency() == null ? "" : ", " + agencies.require(details.agency()).name();
        return "%s: %s%s%s"
                .formatted(
                        details.capacity().label(),
                        details.title().strip(),
                        details.representative() ? " (or representative)" : "",
                        agency);
    }
}
