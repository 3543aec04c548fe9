package org.lineofsight.pathway.childprotection.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What parents or children complain of about a conference, and what they are answered. */
@UseCase
public class Complaints {

    private final Conferences conferences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Complaints(Conferences conferences, JdbcClient jdbc, Clock clock) {
        this.conferences = conferences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param receivedOn absent where nobody has said it, which is put right before it is kept
     */
    public void record(
            ConferenceId id,
            String madeBy,
            @Nullable LocalDate receivedOn,
            String words,
            Actor by) {
        ConferenceRules.aComplaintSaysWhat(madeBy, receivedOn, words, LocalDate.now(clock));
        var caseId = conferences.require(id).caseId();
        jdbc.sql(
                        """
                        insert into childprotection.conference_complaint (id, conference_id, record_id, made_by, received_on,
                            words, recorded_by, recorded_at)
                        values (:id, :conference, :record, :madeBy, :received, :words, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("conference", id.value())
                .param("record", caseId.value())
                .param("madeBy", madeBy)
                .param("received", receivedOn)
                .param("words", words)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(caseId.value());
    }

    /**
     * @throws RuleBroken where the finding or the words are missing
     * @throws OptimisticLockingFailureException where it was answered since
     */
    public void answer(
            ConferenceId id,
            UUID complaint,
            Conference.@Nullable Finding finding,
            String words,
            Actor by) {
        ConferenceRules.aComplaintIsAnswered(finding, words);
        var caseId = conferences.require(id).caseId();
        var updated =
                jdbc.sql(
                                """
                                update childprotection.conference_complaint
                                   set finding = :finding, answer = :words, answered_on = :on, answered_by = :by
                                 where id = :id and conference_id = :conference and finding is null
                                """)
                        .param("finding", Objects.requireNonNull(finding).name())
                        .param("words", words)
                        .param("on", LocalDate.now(clock))
                        .param("by", by.name())
                        .param("id", complaint)
                        .param("conference", id.value())
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Answered by somebody else since");
        }
        AuditTrail.wrote(caseId.value());
    }
}
