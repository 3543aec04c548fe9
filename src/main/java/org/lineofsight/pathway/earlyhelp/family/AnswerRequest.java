package org.lineofsight.pathway.earlyhelp.family;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody of the agency that was asked accepts, and from then on sees the family; or says no, with
 * the reason.
 */
@UseCase
public class AnswerRequest {

    private final Families families;
    private final FamilyQueries queries;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clocks clocks;
    private final Notices notices;
    private final Clock clock;

    AnswerRequest(
            Families families,
            FamilyQueries queries,
            JdbcClient jdbc,
            Elevated elevated,
            Clocks clocks,
            Notices notices,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clocks = clocks;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @return the family, which the actor may see from now on
     */
    public FamilyId accept(UUID request, Actor by) {
        var asked = queries.requireWaiting(request);
        return elevated.call(
                "opening a family to who agreed to help it",
                () -> {
                    var now = now();
                    answer(request, "ACCEPTED", by, null, now);
                    var family = families.require(asked.family());
                    FamilyRules.aClosedFamilyStaysAsItWas(family);
                    if (asked.part() == RequestPart.KEY_WORKER) {
                        becomeKeyWorker(family, by, now);
                    } else {
                        families.involve(family, by.accountId(), "team around the family");
                    }
                    notices.tell(asked.askedById(), EarlyHelpNews.REQUEST_ACCEPTED, about(family));
                    AuditTrail.wrote(family.id().value());
                    return family.id();
                });
    }

    public void refuse(UUID request, String reason, Actor by) {
        FamilyRules.refusalHasAReason(reason);
        var asked = queries.requireWaiting(request);
        elevated.call(
                "telling who asked that the agency says no",
                () -> {
                    answer(request, "REFUSED", by, reason, now());
                    var family = families.require(asked.family());
                    notices.tell(asked.askedById(), EarlyHelpNews.REQUEST_REFUSED, about(family));
                    AuditTrail.wrote(family.id().value());
                    return true;
                });
    }

    private void becomeKeyWorker(Family family, Actor by, Instant now) {
        var before = family.keyWorkerId();
        var beforeAgency = family.keyWorkerAgencyId();
        if (before != null && beforeAgency != null) {
            families.release(family, before);
            families.release(family, Role.SAFEGUARDING_LEAD, beforeAgency);
            jdbc.sql(
                            """
                            update earlyhelp.request set ended_at = :at
                             where record_id = :record and part = 'KEY_WORKER' and answer = 'ACCEPTED'
                               and answered_by_id = :before and ended_at is null
                            """)
                    .param("at", Families.utc(now))
                    .param("record", family.id().value())
                    .param("before", before)
                    .update();
        }
        var agency = by.requireAgency();
        jdbc.sql(
                        """
                        update earlyhelp.family
                           set key_worker_id = :id, key_worker = :name, key_worker_job = :job,
                               key_worker_agency_id = :agency, key_worker_since = :at, version = version + 1,
                               key_worker_agency = (select a.name from agencies.published_agency a where a.agency_id = :agency)
                         where id = :family
                        """)
                .param("id", by.accountId())
                .param("name", by.name())
                .param("job", by.purpose())
                .param("agency", agency)
                .param("at", Families.utc(now))
                .param("family", family.id().value())
                .update();
        families.involve(family, by.accountId(), "key worker");
        families.involve(family, Role.SAFEGUARDING_LEAD, agency, "lead of the key worker's agency");
        if (family.stage() == Stage.KEY_WORKER_WANTED) {
            families.stop(family, EarlyHelpTimescales.KEY_WORKER, "FOUND");
            families.move(
                    families.require(family.id()),
                    family.offer() == Offer.ASSESSMENT ? Stage.ASSESSING : Stage.PLANNING);
            if (family.offer() == Offer.ASSESSMENT) {
                clocks.start(
                        EarlyHelpTimescales.ASSESSMENT, family.subject(), family.seenWith(), now);
            }
        }
    }

    private void answer(
            UUID request, String answer, Actor by, @Nullable String reason, Instant now) {
        jdbc.sql(
                        """
                        update earlyhelp.request
                           set answer = :answer, answered_by_id = :byId, answered_by = :by, answered_job = :job,
                               answered_at = :at, reason = :reason
                         where id = :id
                        """)
                .param("answer", answer)
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("job", by.purpose())
                .param("at", Families.utc(now))
                .param("reason", reason)
                .param("id", request)
                .update();
    }

    private static About about(Family family) {
        return About.record(family.id().value(), family.address()).called(family.reference());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
