package org.lineofsight.pathway.childprotection.caseload;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A manager gives a case to a social worker, who sees it from then on; whoever had it before no
 * longer does.
 */
@UseCase
public class AllocateCase {

    private final Cases cases;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Involvements involvements;
    private final Clocks clocks;
    private final Notices notices;
    private final Elevated elevated;
    private final Clock clock;

    AllocateCase(
            Cases cases,
            JdbcClient jdbc,
            Accounts accounts,
            Involvements involvements,
            Clocks clocks,
            Notices notices,
            Elevated elevated,
            Clock clock) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.involvements = involvements;
        this.clocks = clocks;
        this.notices = notices;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * Who can be given a case: those who work as social workers for the manager's agency, by name.
     */
    public List<Accounts.Contact> workers(Actor manager) {
        var agency = manager.requireAgency();
        return elevated.call(
                "naming the social workers of an agency",
                () ->
                        accounts.workingAs(Role.SOCIAL_WORKER, agency).stream()
                                .map(accounts::contact)
                                .flatMap(Optional::stream)
                                .sorted(Comparator.comparing(Accounts.Contact::name))
                                .toList());
    }

    /**
     * @param version the one that was read
     * @throws RuleBroken where the account does not work as a social worker for the manager's
     *     agency
     * @throws OptimisticLockingFailureException where somebody else has allocated it since
     */
    public void allocate(CaseId id, UUID worker, int version, Actor by) {
        CaseRules.aManagerAllocates(by);
        var before = cases.requireOpen(id);
        var chosen =
                workers(by).stream().filter(each -> each.accountId().equals(worker)).findFirst();
        CaseRules.aSocialWorkerIsChosen(chosen.isPresent());
        var now = clock.instant();
        var updated =
                jdbc.sql(
                                """
                                update childprotection.case_record
                                   set worker_id = :worker, worker = :name, allocated_by = :by, allocated_at = :at,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("worker", worker)
                        .param("name", chosen.orElseThrow().name())
                        .param("by", by.name())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Allocated by somebody else since");
        }
        if (before.workerAccount() != null) {
            involvements.end(id, before.workerAccount());
        }
        involvements.begin(id, worker, "social worker");
        clocks.stop(ChildProtectionTimescales.ALLOCATION, before.subject(), now, "ALLOCATED");
        notices.tell(
                worker,
                ChildProtectionNews.ALLOCATED,
                About.record(id.value(), before.address()).called(before.reference()));
        AuditTrail.wrote(id.value());
    }
}
