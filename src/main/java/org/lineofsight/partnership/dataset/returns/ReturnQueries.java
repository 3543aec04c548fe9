package org.lineofsight.partnership.dataset.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.partnership.dataset.ReturnFileId;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has come in, for the pages. */
@Component
class ReturnQueries {

    private static final String FILES = Sql.file("dataset/files");

    private final JdbcClient jdbc;

    ReturnQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReceivedDelivery delivery(DeliveryId id) {
        return jdbc.sql(
                        """
                        select id, figure_set_id, received_at, received_by, not_read, undone_at, undone_by
                        from dataset.delivery where id = :id
                        """)
                .param("id", id.value())
                .query(ReturnQueries::delivery)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    List<ReturnFile> files(DeliveryId delivery) {
        return files(null, delivery.value(), null);
    }

    /** Every version of every file, also those that no longer count. */
    List<ReturnFile> files(FigureSetId set) {
        return files(set.value(), null, null);
    }

    ReturnFile file(ReturnFileId id) {
        return files(null, null, id.value()).stream().findFirst().orElseThrow(NotVisible::new);
    }

    byte[] content(ReturnFileId id) {
        return jdbc.sql("select content from dataset.file where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private List<ReturnFile> files(
            @Nullable UUID set, @Nullable UUID delivery, @Nullable UUID file) {
        return jdbc.sql(FILES)
                .param("set", set)
                .param("delivery", delivery)
                .param("file", file)
                .query(ReturnQueries::file)
                .list();
    }

    private static ReceivedDelivery delivery(ResultSet row, int number) throws SQLException {
        return new ReceivedDelivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                new FigureSetId(row.getObject("figure_set_id", UUID.class)),
                moment(row, "received_at"),
                row.getString("received_by"),
                List.of((String[]) row.getArray("not_read").getArray()),
                momentOrNot(row, "undone_at"),
                row.getString("undone_by"));
    }

    private static ReturnFile file(ResultSet row, int number) throws SQLException {
        return new ReturnFile(
                new ReturnFileId(row.getObject("id", UUID.class)),
                new FigureSetId(row.getObject("figure_set_id", UUID.class)),
                new DeliveryId(row.getObject("delivery_id", UUID.class)),
                row.getString("name"),
                row.getString("kind"),
                row.getInt("version"),
                row.getString("refusal"),
                row.getString("sha256"),
                moment(row, "received_at"),
                row.getString("received_by"),
                momentOrNot(row, "undone_at"),
                row.getString("undone_by"),
                row.getBoolean("counts"),
                row.getInt("accepted"),
                row.getInt("queried"),
                row.getInt("refused"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant momentOrNot(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
