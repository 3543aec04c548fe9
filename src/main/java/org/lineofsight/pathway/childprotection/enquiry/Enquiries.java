package org.lineofsight.pathway.childprotection.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.pathway.childprotection.voices.ChildsAge;
import org.lineofsight.pathway.childprotection.voices.ChildsVoice;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Section 47 enquiries under the actor's own rights: whoever sees the case sees them. Conferences
 * ask here which are to be called, and say here that one was held.
 */
@Component
public class Enquiries {

    private static final String CHILDREN = Sql.file("childprotection/enquiry-children");
    private static final String SELECT =
            """
            select e.*, f.police_lead, f.findings from childprotection.enquiry e
              join childprotection.enquiry_finding f on f.enquiry_id = e.id
            """;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clocks clocks;

    Enquiries(JdbcClient jdbc, Cases cases, Clocks clocks) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clocks = clocks;
    }

    /**
     * @throws NotVisible where there is no such enquiry, or none for this actor
     */
    public Enquiry require(EnquiryId id) {
        var found =
                jdbc.sql(SELECT + " where e.id = :id")
                        .param("id", id.value())
                        .query((row, number) -> enquiry(row))
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(found.caseId().value());
        return found;
    }

    /** The latest first. */
    public List<Enquiry> ofCase(CaseId id) {
        AuditTrail.read(id.value());
        return jdbc.sql(SELECT + " where e.record_id = :id order by e.discussed_at desc, e.id desc")
                .param("id", id.value())
                .query((row, number) -> enquiry(row))
                .list();
    }

    /** Initial conferences of the case that are to be called; none where none is. */
    public List<ConferenceNeeded> conferencesNeeded(CaseId id) {
        return ofCase(id).stream()
                .filter(enquiry -> !enquiry.forConference().isEmpty())
                .map(enquiry ->
                        new ConferenceNeeded(
                                enquiry.id(),
                                enquiry.caseId(),
                                InWords.dayOf(enquiry.discussedAt()),
                                dueOn(enquiry),
                                enquiry.forConference().stream().map(Enquiry.Child::id).toList()))
                .toList();
    }

    private LocalDate dueOn(Enquiry enquiry) {
        return clocks.wouldBeDue(
                        ChildProtectionTimescales.INITIAL_CONFERENCE, enquiry.discussedAt())
                .on();
    }

    /**
     * An initial conference about these children was held. Each enquiry that waited for it is told,
     * and its clock stops when none of its children waits any longer. Children for whom none waited
     * are left as they are.
     *
     * @param children of the case
     * @throws org.lineofsight.platform.rules.RuleBroken where it was held before the strategy
     *     discussion
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void conferenceHeld(CaseId caseId, Collection<UUID> children, LocalDate on) {
        for (var enquiry : ofCase(caseId)) {
            var waiting =
                    enquiry.forConference().stream()
                            .filter(child -> children.contains(child.id()))
                            .toList();
            if (waiting.isEmpty()) {
                continue;
            }
            EnquiryRules.aConferenceFollowsItsEnquiry(on, InWords.dayOf(enquiry.discussedAt()));
            for (var child : waiting) {
                jdbc.sql(
                                """
                                update childprotection.enquiry_result set conference_held_on = :on
                                 where enquiry_id = :id and child_id = :child
                                """)
                        .param("on", on)
                        .param("id", enquiry.id().value())
                        .param("child", child.id())
                        .update();
            }
            if (require(enquiry.id()).forConference().isEmpty()) {
                clocks.stop(
                        ChildProtectionTimescales.INITIAL_CONFERENCE,
                        enquiry.subject(),
                        on,
                        "HELD");
            }
        }
        AuditTrail.wrote(caseId.value());
    }

    private Enquiry enquiry(ResultSet row) throws SQLException {
        var id = new EnquiryId(row.getObject("id", UUID.class));
        var caseId = new CaseId(row.getObject("record_id", UUID.class));
        var discussedAt = row.getObject("discussed_at", OffsetDateTime.class).toInstant();
        var sentAt = maybe(row, "sent_at");
        var toldAt = maybe(row, "told_at");
        return new Enquiry(
                id,
                caseId,
                row.getString("reference"),
                new StrategyDiscussionId(row.getObject("discussion_id", UUID.class)),
                discussedAt,
                StrategyDiscussion.Section47.valueOf(row.getString("kind")),
                row.getString("begun_by"),
                WritingStatus.valueOf(row.getString("status")),
                row.getString("police_lead"),
                row.getString("findings"),
                sentAt == null
                        ? null
                        : new Enquiry.Sent(
                                row.getObject("sent_by_account", UUID.class),
                                row.getString("sent_by"),
                                sentAt),
                maybe(row, "agreed_at"),
                toldAt == null
                        ? null
                        : new Enquiry.Told(row.getString("told"), row.getString("told_by"), toldAt),
                row.getInt("version"),
                children(id, caseId, InWords.dayOf(discussedAt)));
    }

    private List<Enquiry.Child> children(EnquiryId id, CaseId caseId, LocalDate on) {
        var ofTheCase =
                cases.require(caseId).children().stream()
                        .collect(Collectors.toMap(CaseChild::id, each -> each));
        return jdbc.sql(CHILDREN)
                .param("id", id.value())
                .query((row, number) ->
                        child(
                                row,
                                Objects.requireNonNull(
                                        ofTheCase.get(row.getObject("child_id", UUID.class))),
                                on))
                .list();
    }

    private static Enquiry.Child child(ResultSet row, CaseChild child, LocalDate on)
            throws SQLException {
        var medical = row.getString("medical");
        var outcome = row.getString("outcome");
        var against = maybe(row, "no_conference_at");
        return new Enquiry.Child(
                child.id(),
                child.name(),
                child.birth(),
                ChildsAge.of(child, on),
                medical == null ? null : StrategyDiscussion.Medical.valueOf(medical),
                ChildsVoice.of(row),
                outcome == null ? null : Enquiry.Outcome.valueOf(outcome),
                row.getString("why"),
                row.getObject("conference_held_on", LocalDate.class),
                against == null
                        ? null
                        : new Enquiry.NoConference(
                                row.getString("no_conference_because"),
                                row.getString("no_conference_by"),
                                against));
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
