package org.lineofsight.partnership.businessplan.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.partnership.businessplan.plan.NewPlan;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.FileState;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files with plans, as they came. */
@Component
class PlanFiles {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    PlanFiles(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    List<PlanFile> all() {
        return jdbc.sql(
                        "select * from businessplan.plan_file order by received_at desc, id limit 100")
                .query((row, number) -> file(row))
                .list();
    }

    /**
     * @throws NotVisible where there is none
     */
    PlanFile require(UUID id) {
        AuditTrail.read(id);
        return jdbc.sql("select * from businessplan.plan_file where id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** What a file says, with the agencies of today. */
    ReadPlan read(PlanFile file) {
        return read(
                jdbc.sql("select content from businessplan.plan_file where id = :id")
                        .param("id", file.id())
                        .query(byte[].class)
                        .single());
    }

    /**
     * @throws RuleBroken where it is no table, or a column is missing
     */
    ReadPlan read(byte[] content) {
        try {
            return new PlanFileReader(TableFile.read(content), agencies.current()).read();
        } catch (NotATable refused) {
            throw new RuleBroken("plan.file-unreadable", "file", refused.words());
        }
    }

    private static PlanFile file(ResultSet row) throws SQLException {
        var taken = row.getObject("plan_id", UUID.class);
        return new PlanFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                new NewPlan(
                        row.getString("title"),
                        Strand.valueOf(row.getString("strand")),
                        new ReportingYear(row.getInt("first_year")),
                        new ReportingYear(row.getInt("last_year")),
                        row.getString("source")),
                FileState.valueOf(row.getString("state")),
                taken == null ? null : new PlanId(taken),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"));
    }
}
