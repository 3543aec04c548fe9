package org.lineofsight.kernel.notifications.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.notices.NoticesPage.Row;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reader's own notices: the database answers with no others. */
@Component
class NoticeQueries {

    static final int PAGE = 25;

    private static final String COLUMNS =
            """
            select id, sentence, reference, told_at, read_at from notifications.notice
            where account_id = :account
            """;

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NoticesPage newest(Actor reader) {
        var rows = read(reader, COLUMNS + "order by told_at desc, id desc limit :limit", null);
        return page(reader, rows, false, null);
    }

    NoticesPage olderThan(Actor reader, NoticePlace place) {
        var rows =
                read(
                        reader,
                        COLUMNS
                                + "and (told_at, id) < (:toldAt, :id) order by told_at desc, id desc"
                                + " limit :limit",
                        place);
        return page(reader, rows, false, place);
    }

    NoticesPage newerThan(Actor reader, NoticePlace place) {
        var rows =
                read(
                        reader,
                        COLUMNS
                                + "and (told_at, id) > (:toldAt, :id) order by told_at, id limit"
                                + " :limit",
                        place);
        return page(reader, rows, true, place);
    }

    /** The newest that are not read yet. */
    List<Row> unread(Actor reader, int most) {
        return jdbc.sql(COLUMNS + "and read_at is null order by told_at desc, id desc limit :limit")
                .param("account", reader.accountId())
                .param("limit", most)
                .query(NoticeQueries::row)
                .list();
    }

    private List<Row> read(Actor reader, String sql, @Nullable NoticePlace place) {
        var statement = jdbc.sql(sql).param("account", reader.accountId()).param("limit", PAGE + 1);
        if (place != null) {
            statement =
                    statement
                            .param("toldAt", place.toldAt().atOffset(ZoneOffset.UTC))
                            .param("id", place.id());
        }
        return statement.query(NoticeQueries::row).list();
    }

    /**
     * @param from the place that this page was asked to go on from; absent for the newest
     */
    private NoticesPage page(
            Actor reader, List<Row> read, boolean newer, @Nullable NoticePlace from) {
        var goesOn = read.size() > PAGE;
        var shown = goesOn ? read.subList(0, PAGE) : read;
        var rows = newer ? shown.reversed() : shown;
        var previous = newer ? goesOn : from != null;
        var next = newer || goesOn;
        var pages =
                rows.isEmpty()
                        ? Pages.ONE
                        : new Pages(
                                previous ? "/notices?after=" + rows.getFirst().place() : null,
                                next ? "/notices?before=" + rows.getLast().place() : null,
                                null);
        return new NoticesPage(rows, unreadCount(reader), pages);
    }

    private long unreadCount(Actor reader) {
        return jdbc.sql(
                        "select count(*) from notifications.notice where account_id = :account and"
                                + " read_at is null")
                .param("account", reader.accountId())
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var toldAt = row.getObject("told_at", OffsetDateTime.class).toInstant();
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("sentence"),
                (@Nullable String) row.getString("reference"),
                toldAt,
                InWords.moment(toldAt),
                row.getObject("read_at", OffsetDateTime.class) != null);
    }
}
