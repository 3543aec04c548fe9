package org.lineofsight.pathway.childprotection.stepdown;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.TakesHandOvers;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Children who step down reach early help as any hand-over does: with what was told and why, and
 * nobody types it again. The case keeps what was handed over.
 */
@Component
public class StepDown {

    private final ObjectProvider<TakesHandOvers> pathways;
    private final JdbcClient jdbc;
    private final Clock clock;

    StepDown(ObjectProvider<TakesHandOvers> pathways, JdbcClient jdbc, Clock clock) {
        this.pathways = pathways;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * With the family's agreement, which whoever asks for it has checked.
     *
     * @param from what they step down from: an assessment, a plan
     * @param children of the case; nothing is handed over where there are none
     * @param why as early help reads it
     */
    public void toEarlyHelp(Case found, Subject from, List<UUID> children, String why, Actor by) {
        if (children.isEmpty()) {
            return;
        }
        var handOver = handOver(found, children, why, by);
        keep(found, from, children, handOver);
        pathways.stream()
                .filter(pathway -> pathway.destination() == Destination.EARLY_HELP)
                .forEach(pathway -> pathway.take(handOver));
        AuditTrail.wrote(found.id().value());
    }

    private HandOver handOver(Case found, List<UUID> children, String why, Actor by) {
        return new HandOver(
                HandOverId.next(),
                contactOf(found),
                found.contactReference(),
                Destination.EARLY_HELP,
                clock.instant(),
                by.name(),
                found.children().stream()
                        .filter(child -> children.contains(child.id()))
                        .map(StepDown::child)
                        .toList(),
                List.of(),
                found.worry(),
                found.childsWords(),
                found.childsWords() == null ? ChildsWordsAbsent.NOT_SEEN : null,
                found.workingWell(),
                found.domesticAbuse(),
                Consent.GIVEN,
                null,
                why,
                found.worker() == null ? by.name() : found.worker(),
                found.workerAccount(),
                "Children’s social care");
    }

    private void keep(Case found, Subject from, List<UUID> children, HandOver handOver) {
        jdbc.sql(
                        """
                        insert into childprotection.step_down (id, record_id, subject_kind, subject_id, why, handed_over_by,
                            handed_over_at)
                        values (:id, :record, :kind, :subject, :why, :by, :at)
                        """)
                .param("id", handOver.id().value())
                .param("record", found.id().value())
                .param("kind", from.kind())
                .param("subject", from.id())
                .param("why", handOver.rationale())
                .param("by", handOver.handedOverBy())
                .param("at", handOver.handedOverAt().atOffset(ZoneOffset.UTC))
                .update();
        for (var child : children) {
            jdbc.sql(
                            """
                            insert into childprotection.step_down_child (step_down_id, record_id, child_id)
                            values (:id, :record, :child)
                            """)
                    .param("id", handOver.id().value())
                    .param("record", found.id().value())
                    .param("child", child)
                    .update();
        }
    }

    private ContactId contactOf(Case found) {
        return new ContactId(
                jdbc.sql("select contact_id from childprotection.case_record where id = :id")
                        .param("id", found.id().value())
                        .query(UUID.class)
                        .single());
    }

    private static HandOver.Child child(CaseChild child) {
        return new HandOver.Child(
                new PersonRecordId(child.person()),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.expectedDateOfBirth(),
                child.estimatedAge(),
                LevelOfNeed.LEVEL_2);
    }
}
