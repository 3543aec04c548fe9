package org.lineofsight.partnership.dataset.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureSet;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figure sets, from outside. */
@Component
public class FigureSets {

    private static final String FIGURE_SETS = Sql.file("dataset/figure-sets");

    private final JdbcClient jdbc;

    FigureSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FigureSet> all() {
        return jdbc.sql(FIGURE_SETS).param("id", null).query(FigureSets::set).list();
    }

    public FigureSet require(FigureSetId id) {
        return jdbc.sql(FIGURE_SETS)
                .param("id", id.value())
                .query(FigureSets::set)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public FigureSet of(DeliveryId delivery) {
        var id =
                jdbc.sql("select figure_set_id from dataset.delivery where id = :id")
                        .param("id", delivery.value())
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(NotVisible::new);
        return require(new FigureSetId(id));
    }

    private static FigureSet set(ResultSet row, int number) throws SQLException {
        var received = row.getObject("last_received_at", OffsetDateTime.class);
        return new FigureSet(
                new FigureSetId(row.getObject("id", UUID.class)),
                row.getString("partnership"),
                new ReportingYear(row.getInt("year_starts")),
                row.getInt("tables"),
                row.getInt("queried"),
                row.getInt("refused"),
                received == null ? null : received.toInstant());
    }
}
