package org.lineofsight.pathway.childprotection.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases under the actor's own rights: a manager sees all, a social worker those allocated to them.
 */
@Component
public class Cases {

    private final JdbcClient jdbc;
    private final Involvements involvements;
    private final Clocks clocks;
    private final Clock clock;

    Cases(JdbcClient jdbc, Involvements involvements, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.involvements = involvements;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @throws NotVisible where there is no such case, or none for this actor
     */
    public Case require(CaseId id) {
        AuditTrail.read(id.value());
        return jdbc.sql("select * from childprotection.case_record where id = :id")
                .param("id", id.value())
                .query((row, number) -> caseOf(row, children(id)))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /**
     * The same, to begin something in it.
     *
     * @throws org.lineofsight.platform.rules.RuleBroken where it is closed
     */
    public Case requireOpen(CaseId id) {
        var found = require(id);
        CaseRules.itIsOpen(found);
        return found;
    }

    private List<CaseChild> children(CaseId id) {
        return jdbc.sql(
                        "select * from childprotection.case_child where record_id = :id order by place")
                .param("id", id.value())
                .query((row, number) -> child(row))
                .list();
    }

    /** Opens a case with what was handed over; every social work manager sees it. */
    CaseId open(HandOver handOver) {
        var id = CaseId.next();
        involvements.begin(id, Role.SOCIAL_WORK_MANAGER, null, "social work management");
        var reference = "CP-" + References.next(InWords.dayOf(clock.instant()));
        jdbc.sql(
                        """
                        insert into childprotection.case_record (id, version, reference, received_at, began_as,
                            hand_over_id, contact_id, contact_reference, referrer, source_agency, worry, childs_words,
                            working_well, domestic_abuse, rationale)
                        values (:id, 0, :reference, :at, :began, :handOver, :contact, :contactReference, :referrer, :source,
                            :worry, :words, :well, :abuse, :rationale)
                        """)
                .param("id", id.value())
                .param("reference", reference)
                .param("at", handOver.handedOverAt().atOffset(ZoneOffset.UTC))
                .param("began", handOver.destination().name())
                .param("handOver", handOver.id().value())
                .param("contact", handOver.contact().value())
                .param("contactReference", handOver.reference())
                .param("referrer", handOver.referrer())
                .param("source", handOver.sourceAgency())
                .param("worry", handOver.worry())
                .param("words", handOver.childsWords())
                .param("well", handOver.workingWell())
                .param("abuse", handOver.domesticAbuse().name())
                .param("rationale", handOver.rationale())
                .update();
        for (var place = 0; place < handOver.children().size(); place++) {
            add(id, place, handOver.children().get(place));
        }
        var opened = require(id);
        clocks.start(
                ChildProtectionTimescales.ALLOCATION,
                opened.subject(),
                opened.seenWith(),
                handOver.handedOverAt());
        AuditTrail.wrote(id.value());
        return id;
    }

    private void add(CaseId id, int place, HandOver.Child child) {
        jdbc.sql(
                        """
                        insert into childprotection.case_child (id, record_id, place, person_record_id, given_names,
                            family_name, date_of_birth, expected_date_of_birth, estimated_age)
                        values (:id, :record, :place, :person, :given, :family, cast(:born as date),
                            cast(:expected as date), cast(:age as int))
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("place", place)
                .param("person", child.person().value())
                .param("given", child.givenNames())
                .param("family", child.familyName())
                .param("born", child.dateOfBirth())
                .param("expected", child.expectedDateOfBirth())
                .param("age", child.estimatedAge())
                .update();
    }

    private static Case caseOf(ResultSet row, List<CaseChild> children) throws SQLException {
        return new Case(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Destination.valueOf(row.getString("began_as")),
                row.getString("contact_reference"),
                row.getString("referrer"),
                row.getString("source_agency"),
                row.getString("worry"),
                row.getString("childs_words"),
                row.getString("working_well"),
                YesNo.valueOf(row.getString("domestic_abuse")),
                row.getString("rationale"),
                row.getObject("worker_id", UUID.class),
                row.getString("worker"),
                closed(row),
                row.getInt("version"),
                children);
    }

    private static Case.@Nullable Closed closed(ResultSet row) throws SQLException {
        var on = row.getObject("closed_on", LocalDate.class);
        return on == null
                ? null
                : new Case.Closed(
                        on,
                        ReasonForClosure.valueOf(row.getString("closed_reason")),
                        row.getString("closed_because"),
                        row.getString("closed_by"));
    }

    private static CaseChild child(ResultSet row) throws SQLException {
        return new CaseChild(
                row.getObject("id", UUID.class),
                row.getObject("person_record_id", UUID.class),
                row.getString("given_names"),
                row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("expected_date_of_birth", LocalDate.class),
                row.getObject("estimated_age", Integer.class));
    }
}
