package org.lineofsight.pathway.childprotection.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.voices.ChildsAge;
import org.lineofsight.pathway.childprotection.voices.ChildsVoice;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assessments under the actor's own rights: whoever sees the case sees them. */
@Component
public class Assessments {

    private final JdbcClient jdbc;
    private final Cases cases;

    Assessments(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * @throws NotVisible where there is no such assessment, or none for this actor
     */
    public Assessment require(AssessmentId id) {
        var found =
                jdbc.sql("select * from childprotection.assessment where id = :id")
                        .param("id", id.value())
                        .query((row, number) -> assessment(row))
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(found.caseId().value());
        return found;
    }

    /** The latest first. */
    public List<Assessment> ofCase(CaseId id) {
        AuditTrail.read(id.value());
        return jdbc.sql(
                        """
                        select * from childprotection.assessment where record_id = :id
                         order by began_at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, number) -> assessment(row))
                .list();
    }

    List<Assessment.Extension> extensions(AssessmentId id) {
        return jdbc.sql(
                        """
                        select because, until, agreed_by, agreed_at from childprotection.assessment_extension
                         where assessment_id = :id order by agreed_at, id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Assessment.Extension(
                                row.getString("because"),
                                row.getObject("until", LocalDate.class),
                                row.getString("agreed_by"),
                                instant(row, "agreed_at")))
                .list();
    }

    private Assessment assessment(ResultSet row) throws SQLException {
        var id = new AssessmentId(row.getObject("id", UUID.class));
        var caseId = new CaseId(row.getObject("record_id", UUID.class));
        var began = instant(row, "began_at");
        var sentAt = maybe(row, "sent_at");
        return new Assessment(
                id,
                caseId,
                Assessment.Cause.valueOf(row.getString("cause")),
                maybe(row, "referred_at"),
                began,
                row.getString("begun_by"),
                WritingStatus.valueOf(row.getString("status")),
                row.getString("parents_words"),
                row.getString("analysis"),
                sentAt == null
                        ? null
                        : new Assessment.Sent(
                                row.getObject("sent_by_account", UUID.class),
                                row.getString("sent_by"),
                                sentAt),
                maybe(row, "agreed_at"),
                row.getInt("version"),
                children(id, caseId, InWords.dayOf(began)));
    }

    private List<Assessment.Child> children(AssessmentId id, CaseId caseId, LocalDate on) {
        var ofTheCase =
                cases.require(caseId).children().stream()
                        .collect(Collectors.toMap(CaseChild::id, each -> each));
        var codes = codes(id);
        return jdbc.sql(
                        """
                        select a.* from childprotection.assessment_child a
                          join childprotection.case_child c on c.id = a.child_id
                         where a.assessment_id = :id order by c.place
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    var child =
                            Objects.requireNonNull(
                                    ofTheCase.get(row.getObject("child_id", UUID.class)));
                    return new Assessment.Child(
                            child.id(),
                            child.name(),
                            child.birth(),
                            ChildsAge.of(child, on),
                            ChildsVoice.of(row),
                            result(row, codes.getOrDefault(child.id(), List.of())));
                })
                .list();
    }

    private Map<UUID, List<String>> codes(AssessmentId id) {
        return jdbc
                .sql(
                        """
                        select child_id, code from childprotection.assessment_factor
                         where assessment_id = :id and struck_out_at is null
                         order by lpad(substring(code from '^[0-9]+'), 3, '0'), code
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        Map.entry(row.getObject("child_id", UUID.class), row.getString("code")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                HashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Assessment.@Nullable Result result(ResultSet row, List<String> codes)
            throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Assessment.Result(
                        Assessment.Factors.valueOf(row.getString("factors")),
                        codes,
                        Assessment.Outcome.valueOf(outcome),
                        row.getString("why"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
