package org.lineofsight.partnership.scrutiny.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lineofsight.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of each duty, as rows, under the actor's own rights. */
@Component
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every duty of the edition in its order, also those of which nothing was said. */
    List<Standing> of(Edition edition) {
        var duties =
                edition.duties().stream()
                        .collect(Collectors.toMap(Edition.Duty::code, each -> each));
        var said =
                jdbc
                        .sql(
                                """
                                select distinct on (duty) id, duty, owner_id, owner, state, evidence, assessed_on, by_name
                                  from scrutiny.duty_state where edition = :edition and duty = any(:duties)
                                 order by duty, at desc, id desc
                                """)
                        .param("edition", edition.name())
                        .param("duties", duties.keySet().toArray(String[]::new))
                        .query((row, number) -> {
                            AuditTrail.read(row.getObject("id", UUID.class));
                            return standing(
                                    Objects.requireNonNull(duties.get(row.getString("duty"))), row);
                        })
                        .list()
                        .stream()
                        .collect(Collectors.toMap(each -> each.duty().code(), each -> each));
        return edition.duties().stream()
                .map(duty -> said.getOrDefault(duty.code(), Standing.nothingSaid(duty)))
                .toList();
    }

    /** Everything that was said of one duty, the latest first. */
    List<Standing> history(Edition edition, Edition.Duty duty) {
        return jdbc.sql(
                        """
                        select owner_id, owner, state, evidence, assessed_on, by_name from scrutiny.duty_state
                         where edition = :edition and duty = :duty order by at desc, id desc
                        """)
                .param("edition", edition.name())
                .param("duty", duty.code())
                .query((row, number) -> standing(duty, row))
                .list();
    }

    private static Standing standing(Edition.Duty duty, ResultSet row) throws SQLException {
        return new Standing(
                duty,
                DutyState.valueOf(row.getString("state")),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getString("evidence"),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("by_name"));
    }
}
