package org.lineofsight.pathway.childprotection.stepdown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading what was handed over to early help: whoever sees the case sees it. */
@Component
public class StepDowns {

    private static final String STEP_DOWNS =
            """
            select s.*, array(select c.child_id from childprotection.step_down_child c
                               where c.step_down_id = s.id order by c.child_id) as children
              from childprotection.step_down s
            """;

    private final JdbcClient jdbc;

    StepDowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From one assessment or plan, the latest first; none for those who do not see the case. */
    public List<SteppedDown> of(Subject from) {
        return jdbc.sql(
                        STEP_DOWNS
                                + " where s.subject_kind = :kind and s.subject_id = :id order by s.handed_over_at desc")
                .param("kind", from.kind())
                .param("id", from.id())
                .query(StepDowns::steppedDown)
                .list();
    }

    /**
     * @throws NotVisible where there is none, or none for this actor
     */
    SteppedDown require(UUID id) {
        var found =
                jdbc.sql(STEP_DOWNS + " where s.id = :id")
                        .param("id", id)
                        .query(StepDowns::steppedDown)
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(found.caseId().value());
        return found;
    }

    private static SteppedDown steppedDown(ResultSet row, int number) throws SQLException {
        return new SteppedDown(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("record_id", UUID.class)),
                List.of((UUID[]) row.getArray("children").getArray()),
                row.getString("why"),
                row.getString("handed_over_by"),
                row.getObject("handed_over_at", OffsetDateTime.class).toInstant());
    }
}
