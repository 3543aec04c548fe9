package org.lineofsight.exchange.lists.drawn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.SharedListId;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists, as rows, under the actor's own rights. */
@Component
class SharedLists {

    private static final String LISTS = Sql.file("lists/lists");
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SharedLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param person whose record the row is of; never shown
     */
    record Row(UUID person, String status, Change change, List<String> cells) {

        /** Children stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + change + "]";
        }
    }

    Optional<SharedList> find(SharedListId id) {
        return lists(null, id).stream().findFirst();
    }

    /** The latest first. */
    List<SharedList> of(AgreementId agreement) {
        return lists(agreement, null);
    }

    /** Of every agreement that the actor may see, the latest first. */
    List<SharedList> all() {
        return lists(null, null);
    }

    private List<SharedList> lists(@Nullable AgreementId agreement, @Nullable SharedListId id) {
        return jdbc.sql(LISTS)
                .param("agreement", agreement == null ? null : agreement.value())
                .param("id", id == null ? null : id.value())
                .param("limit", MOST)
                .query((row, number) -> list(row))
                .list();
    }

    private static SharedList list(ResultSet row) throws SQLException {
        var chased = row.getObject("chased_at", OffsetDateTime.class);
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new SharedList(
                new SharedListId(row.getObject("id", UUID.class)),
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("reference"),
                row.getString("agency"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getInt("number"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                row.getObject("drawn_on", LocalDate.class),
                row.getString("drawn_by"),
                row.getInt("children"),
                row.getInt("added"),
                row.getInt("ended"),
                row.getInt("changed"),
                row.getObject("closed_from", LocalDate.class),
                row.getObject("over", LocalDate.class),
                row.getInt("keep_days"),
                row.getInt("opened"),
                row.getInt("downloaded"),
                row.getInt("chases"),
                chased == null ? null : chased.toInstant(),
                confirmed == null ? null : confirmed.toInstant(),
                row.getString("confirmed_by"));
    }

    List<Row> rows(SharedListId id) {
        return jdbc.sql(
                        """
                        select person_record_id, status, change, cells from lists.list_row
                         where list_id = :id order by place
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Row(
                                row.getObject("person_record_id", UUID.class),
                                row.getString("status"),
                                Change.valueOf(row.getString("change")),
                                Arrays.asList((String[]) row.getArray("cells").getArray())))
                .list();
    }

    SharedListId add(AgreementId agreement, int number, LocalDate on, String by, List<Row> rows) {
        var id = SharedListId.next();
        jdbc.sql(
                        """
                        insert into lists.shared_list (id, agreement_id, number, drawn_at, drawn_on, drawn_by, children, added,
                            ended, changed)
                        values (:id, :agreement, :number, :at, :on, :by, :children, :added, :ended, :changed)
                        """)
                .param("id", id.value())
                .param("agreement", agreement.value())
                .param("number", number)
                .param("at", now())
                .param("on", on)
                .param("by", by)
                .param("children", rows.size() - count(rows, Change.ENDED))
                .param("added", count(rows, Change.ADDED))
                .param("ended", count(rows, Change.ENDED))
                .param("changed", count(rows, Change.CHANGED))
                .update();
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            jdbc.sql(
                            """
                            insert into lists.list_row (id, list_id, place, person_record_id, status, change, cells)
                            values (:id, :list, :place, :person, :status, :change, :cells)
                            """)
                    .param("id", Ids.next())
                    .param("list", id.value())
                    .param("place", place)
                    .param("person", row.person())
                    .param("status", row.status())
                    .param("change", row.change().name())
                    .param("cells", row.cells().toArray(String[]::new))
                    .update();
        }
        return id;
    }

    private static int count(List<Row> rows, Change change) {
        return (int) rows.stream().filter(row -> row.change() == change).count();
    }

    void closeFrom(SharedListId id, LocalDate day) {
        jdbc.sql("update lists.shared_list set closed_from = :day where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    void chased(SharedListId id) {
        jdbc.sql(
                        "update lists.shared_list set chases = chases + 1, chased_at = :now where id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /**
     * @return false where somebody has confirmed it already
     */
    boolean confirm(SharedListId id, Actor by) {
        return jdbc.sql(
                                """
                                update lists.shared_list set confirmed_at = :now, confirmed_by = :by
                                 where id = :id and confirmed_at is null
                                """)
                        .param("now", now())
                        .param("by", by.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Who did what with a list, for ever. */
    void used(SharedListId id, String what, Actor by) {
        jdbc.sql(
                        """
                        insert into lists.list_use (id, list_id, at, account_id, who, agency_id, what)
                        values (:id, :list, :at, :account, :who, cast(:agency as uuid), :what)
                        """)
                .param("id", Ids.next())
                .param("list", id.value())
                .param("at", now())
                .param("account", by.accountId())
                .param("who", by.name())
                .param("agency", by.agencyId())
                .param("what", what)
                .update();
    }

    /** The latest first. */
    List<AgreementPage.Use> uses(AgreementId agreement) {
        return jdbc.sql(
                        """
                        select u.at, u.who, u.what, l.number from lists.list_use u
                          join lists.shared_list l on l.id = u.list_id
                         where l.agreement_id = :agreement order by u.at desc, u.id desc limit 50
                        """)
                .param("agreement", agreement.value())
                .query((row, number) ->
                        new AgreementPage.Use(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("who"),
                                switch (row.getString("what")) {
                                    case "OPENED" -> "Opened";
                                    case "DOWNLOADED" -> "Downloaded";
                                    default -> "Confirmed";
                                },
                                row.getInt("number")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
