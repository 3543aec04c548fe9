package org.lineofsight.pathway.childprotection.assessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lineofsight.kernel.people.PersonRecordId;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Children who step down reach early help as any hand-over does: with what was told and why, and
 * nobody types it again.
 */
@Component
class StepDown {

    private final ObjectProvider<TakesHandOvers> pathways;
    private final JdbcClient jdbc;
    private final Clock clock;

    StepDown(ObjectProvider<TakesHandOvers> pathways, JdbcClient jdbc, Clock clock) {
        this.pathways = pathways;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void toEarlyHelp(Case found, Assessment assessment, Actor by) {
        var down =
                assessment.children().stream()
                        .filter(child ->
                                child.result() != null
                                        && child.result().outcome()
                                                == Assessment.Outcome.EARLY_HELP)
                        .toList();
        if (down.isEmpty()) {
            return;
        }
        var handOver = handOver(found, down, by);
        pathways.stream()
                .filter(pathway -> pathway.destination() == Destination.EARLY_HELP)
                .forEach(pathway -> pathway.take(handOver));
    }

    private HandOver handOver(Case found, List<Assessment.Child> down, Actor by) {
        var ids = down.stream().map(Assessment.Child::id).toList();
        return new HandOver(
                HandOverId.next(),
                contactOf(found),
                found.contactReference(),
                Destination.EARLY_HELP,
                clock.instant(),
                by.name(),
                found.children().stream()
                        .filter(child -> ids.contains(child.id()))
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
                "Stepped down from children’s social care after an assessment. "
                        + down.stream()
                                .flatMap(child -> Stream.ofNullable(child.result()))
                                .map(Assessment.Result::why)
                                .distinct()
                                .collect(Collectors.joining("\n")),
                found.worker() == null ? by.name() : found.worker(),
                found.workerAccount(),
                "Children’s social care");
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
