package org.lineofsight.partnership.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partnership's structure on any day. Everybody who is signed in may read it. */
@Component
public class Groups {

    private static final String GROUPS = Sql.file("board/groups");
    private static final String SEATS = Sql.file("board/seats");

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    Groups(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * As it stands today; one that was dissolved as on its last day, one that is still to come as
     * on its first.
     *
     * @throws NotVisible where there is no such group
     */
    public Group require(GroupId id) {
        return require(id, InWords.dayOf(clock.instant()));
    }

    /**
     * As it stood on that day.
     *
     * @throws NotVisible where there is no such group
     */
    public Group require(GroupId id, LocalDate on) {
        AuditTrail.read(id.value());
        return find(id, on).orElseThrow(NotVisible::new);
    }

    /** The same without a word where there is none. */
    public Optional<Group> find(GroupId id, LocalDate on) {
        return groups(id, on, true).stream().findFirst();
    }

    /** Those that stood on that day: children, adults, community safety; boards first. */
    public List<Group> all(LocalDate on) {
        return groups(null, on, false);
    }

    /** Those that were dissolved, and those still to come, too. */
    public List<Group> ever() {
        return groups(null, InWords.dayOf(clock.instant()), true);
    }

    private List<Group> groups(@Nullable GroupId id, LocalDate on, boolean whenever) {
        return jdbc.sql(GROUPS)
                .param("on", on)
                .param("group", id == null ? null : id.value())
                .param("whenever", whenever)
                .query((row, number) -> group(row))
                .list();
    }

    /** The groups above one, the nearest first; none where it reports to none. */
    public List<GroupId> above(GroupId group, LocalDate on) {
        var lines = new HashMap<GroupId, GroupId>();
        for (var each : all(on)) {
            if (each.reportsTo() != null) {
                lines.put(each.id(), each.reportsTo());
            }
        }
        var above = new ArrayList<GroupId>();
        for (var next = lines.get(group);
                next != null && !above.contains(next);
                next = lines.get(next)) {
            above.add(next);
        }
        return above;
    }

    /** The seats of that day, the chair's first; none where the group did not stand. */
    public List<Seat> seats(GroupId group, LocalDate on) {
        return seats(group, on, on);
    }

    /**
     * Every seat that there was between the two days, each as it stood last: for attendance over a
     * period, in which members come and go.
     */
    public List<Seat> seats(GroupId group, LocalDate from, LocalDate to) {
        return seats(group, null, from, to, false);
    }

    /** The seats of every group on that day. */
    public List<Seat> seats(LocalDate on) {
        return seats(null, null, on, on, false);
    }

    /** Every seat that a group has had or will have, each as it stands or stood last. */
    public List<Seat> everySeat(GroupId group) {
        var today = InWords.dayOf(clock.instant());
        return seats(group, null, today, today, true);
    }

    /**
     * As it stood on that day; one that had ended as on its last day.
     *
     * @throws NotVisible where there is no such seat
     */
    public Seat require(SeatId id, LocalDate on) {
        return seats(null, id, on, on, true).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /** Whoever chaired it that day; empty where the seat was vacant too. */
    public Optional<Seat> chair(GroupId group, LocalDate on) {
        return seats(group, on).stream()
                .filter(seat -> seat.capacity() == Capacity.CHAIR)
                .findFirst();
    }

    /** Everybody who has held the seat, or was deputy in it, the first at the top. */
    public List<Holder> holders(SeatId seat) {
        return jdbc.sql(
                        """
                        select id, seat_id, deputy, name, account_id, from_on, until_on from board.holder
                         where seat_id = :seat and not taken_back
                         order by from_on, deputy, id
                        """)
                .param("seat", seat.value())
                .query((row, number) -> holder(row))
                .list();
    }

    /** Everybody who has sat in the group, by seat. */
    public Map<SeatId, List<Holder>> holders(GroupId group) {
        return jdbc
                .sql(
                        """
                        select h.id, h.seat_id, h.deputy, h.name, h.account_id, h.from_on, h.until_on
                          from board.holder h
                          join board.seat s on s.id = h.seat_id
                         where s.group_id = :group and not h.taken_back and not s.taken_back
                         order by h.from_on, h.deputy, h.id
                        """)
                .param("group", group.value())
                .query((row, number) -> holder(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Holder::seat));
    }

    private List<Seat> seats(
            @Nullable GroupId group,
            @Nullable SeatId seat,
            LocalDate from,
            LocalDate to,
            boolean whenever) {
        var rows =
                jdbc.sql(SEATS)
                        .param("group", group == null ? null : group.value())
                        .param("seat", seat == null ? null : seat.value())
                        .param("from", from)
                        .param("to", to)
                        .param("whenever", whenever)
                        .query((row, number) -> seat(row))
                        .list();
        var names =
                agencies.names(
                        rows.stream()
                                .map(Seat::agency)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return rows.stream().map(each -> named(each, names)).toList();
    }

    private static Seat named(Seat seat, Map<AgencyId, String> names) {
        return new Seat(
                seat.id(),
                seat.group(),
                seat.title(),
                seat.agency(),
                seat.agency() == null ? null : names.get(seat.agency()),
                seat.capacity(),
                seat.representative(),
                seat.from(),
                seat.until(),
                seat.endedWhy(),
                seat.holder(),
                seat.deputy(),
                seat.vacantSince());
    }

    private static Group group(ResultSet row) throws SQLException {
        var reportsTo = row.getObject("reports_to", UUID.class);
        return new Group(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                GroupKind.valueOf(row.getString("kind")),
                Strand.valueOf(row.getString("strand")),
                row.getString("purpose"),
                reportsTo == null ? null : new GroupId(reportsTo),
                row.getObject("established_on", LocalDate.class),
                row.getObject("dissolved_on", LocalDate.class),
                row.getString("dissolved_why"),
                Arrays.stream((UUID[]) row.getArray("carried_on_by").getArray())
                        .map(GroupId::new)
                        .toList(),
                row.getObject("terms_id") == null ? null : terms(row),
                row.getInt("version"));
    }

    private static TermsOfReference terms(ResultSet row) throws SQLException {
        return new TermsOfReference(
                row.getObject("terms_id", UUID.class),
                row.getInt("number"),
                row.getString("words"),
                row.getObject("agreed_on", LocalDate.class),
                row.getString("agreed_by"),
                row.getObject("review_due", LocalDate.class),
                MeetsEvery.valueOf(row.getString("meets")),
                GroupQuorum.valueOf(row.getString("quorum")));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        var agency = row.getObject("agency_id", UUID.class);
        var holder = sitting(row, "holder");
        return new Seat(
                new SeatId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("title"),
                agency == null ? null : new AgencyId(agency),
                null,
                Capacity.valueOf(row.getString("capacity")),
                row.getBoolean("representative"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("ended_why"),
                holder,
                sitting(row, "deputy"),
                holder == null ? row.getObject("vacant_since", LocalDate.class) : null);
    }

    private static @Nullable Holder sitting(ResultSet row, String as) throws SQLException {
        var id = row.getObject(as + "_id", UUID.class);
        return id == null
                ? null
                : new Holder(
                        new HolderId(id),
                        new SeatId(row.getObject("id", UUID.class)),
                        as.equals("deputy"),
                        row.getString(as + "_name"),
                        row.getObject(as + "_account", UUID.class),
                        row.getObject(as + "_from", LocalDate.class),
                        row.getObject(as + "_until", LocalDate.class));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                new HolderId(row.getObject("id", UUID.class)),
                new SeatId(row.getObject("seat_id", UUID.class)),
                row.getBoolean("deputy"),
                row.getString("name"),
                row.getObject("account_id", UUID.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }
}
