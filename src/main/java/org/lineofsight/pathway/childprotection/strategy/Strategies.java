package org.lineofsight.pathway.childprotection.strategy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading strategy discussions: whoever sees the case sees them. */
@Component
class Strategies {

    private final JdbcClient jdbc;
    private final Cases cases;

    Strategies(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * @throws NotVisible where there is no such discussion, or none for this actor
     */
    StrategyDiscussion require(StrategyDiscussionId id) {
        var found =
                jdbc.sql("select * from childprotection.strategy_discussion where id = :id")
                        .param("id", id.value())
                        .query((row, number) -> discussion(row))
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(found.caseId().value());
        return found;
    }

    boolean anyWaiting(CaseId id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from childprotection.strategy_discussion
                                        where record_id = :id and threshold is null)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private StrategyDiscussion discussion(ResultSet row) throws SQLException {
        var id = new StrategyDiscussionId(row.getObject("id", UUID.class));
        var caseId = new CaseId(row.getObject("record_id", UUID.class));
        var meeting = row.getObject("meeting_id", UUID.class);
        return new StrategyDiscussion(
                id,
                caseId,
                row.getString("trigger"),
                row.getBoolean("at_once"),
                row.getObject("needed_at", OffsetDateTime.class).toInstant(),
                row.getString("called_by"),
                meeting == null ? null : new MeetingId(meeting),
                decision(row),
                row.getInt("version"),
                children(id, caseId));
    }

    private static StrategyDiscussion.@Nullable Decision decision(ResultSet row)
            throws SQLException {
        var threshold = row.getString("threshold");
        if (threshold == null) {
            return null;
        }
        var section47 = row.getString("section47");
        return new StrategyDiscussion.Decision(
                StrategyDiscussion.Threshold.valueOf(threshold),
                row.getString("evidence"),
                section47 == null ? null : StrategyDiscussion.Section47.valueOf(section47),
                row.getString("immediate_safety"),
                row.getObject("next_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private List<StrategyDiscussion.Child> children(StrategyDiscussionId id, CaseId caseId) {
        var ofTheCase = cases.require(caseId).children();
        return jdbc.sql(
                        """
                        select s.child_id, s.medical, s.medical_why from childprotection.strategy_child s
                          join childprotection.case_child c on c.id = s.child_id
                         where s.discussion_id = :id order by c.place
                        """)
                .param("id", id.value())
                .query((row, number) -> child(row, ofTheCase))
                .list();
    }

    private static StrategyDiscussion.Child child(ResultSet row, List<CaseChild> ofTheCase)
            throws SQLException {
        var id = row.getObject("child_id", UUID.class);
        var child =
                ofTheCase.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        var medical = row.getString("medical");
        return new StrategyDiscussion.Child(
                id,
                child.name(),
                child.birth(),
                medical == null ? null : StrategyDiscussion.Medical.valueOf(medical),
                row.getString("medical_why"));
    }
}
