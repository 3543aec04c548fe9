package org.lineofsight.pathway.childprotection.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager closes a case in which nothing is left to be done. */
@UseCase
public class CloseCase {

    private final Cases cases;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    CloseCase(Cases cases, Clocks clocks, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param version the one that was read
     * @throws RuleBroken where something is still to be held, decided or worked on
     * @throws OptimisticLockingFailureException where somebody else has changed it since
     */
    public void close(
            CaseId id, @Nullable ReasonForClosure reason, String because, int version, Actor by) {
        CaseRules.aManagerCloses(by);
        var found = cases.requireOpen(id);
        CaseRules.closingSaysWhy(reason, because);
        CaseRules.nothingIsLeftToBeDecided(
                any(
                                "childprotection.strategy_discussion where record_id = :id and threshold is null",
                                id)
                        || any(
                                "childprotection.conference where record_id = :id and decided_at is null",
                                id));
        CaseRules.nothingIsBeingWritten(
                any("childprotection.assessment where record_id = :id and agreed_at is null", id)
                        || any(
                                "childprotection.enquiry where record_id = :id and agreed_at is null",
                                id));
        CaseRules.noChildHasAPlan(
                any("childprotection.plan where record_id = :id and ended_on is null", id));
        var now = clock.instant();
        var updated =
                jdbc.sql(
                                """
                                update childprotection.case_record
                                   set closed_on = :on, closed_reason = :reason, closed_because = :because, closed_by = :by,
                                       version = version + 1
                                 where id = :id and version = :version and closed_on is null
                                """)
                        .param("on", LocalDate.now(clock))
                        .param("reason", Objects.requireNonNull(reason).name())
                        .param("because", because)
                        .param("by", by.name())
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
        if (found.worker() == null) {
            clocks.stop(ChildProtectionTimescales.ALLOCATION, found.subject(), now, "CLOSED");
        }
        AuditTrail.wrote(id.value());
    }

    private boolean any(String waiting, CaseId id) {
        return jdbc.sql("select exists (select 1 from " + waiting + ")")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
