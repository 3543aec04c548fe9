package org.lineofsight.pathway.earlyhelp.family;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks an agency to be key worker or to join the team. Accounts are hidden from one another, so the
 * agency is asked, and whoever of it accepts is told to the one who asked.
 */
@UseCase
public class AskAgency {

    private final Families families;
    private final FamilyQueries queries;
    private final Agencies agencies;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    AskAgency(
            Families families,
            FamilyQueries queries,
            Agencies agencies,
            Accounts accounts,
            JdbcClient jdbc,
            Notices notices,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.agencies = agencies;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param agencyId absent where whoever referred the family is asked
     * @return the request, to be answered
     */
    public UUID ask(
            FamilyId id,
            RequestPart part,
            @Nullable AgencyId agencyId,
            Audience audience,
            String why,
            Actor by) {
        var family = families.requireToWrite(id, by);
        FamilyRules.requestSaysWhy(why);
        FamilyRules.nobodyElseIsBeingAsked(part, keyWorkerAsked(id));
        var referrer = audience == Audience.REFERRER ? queries.referrer(id).orElse(null) : null;
        FamilyRules.theReferrerIsKnown(audience, referrer);
        var asked = referrer == null ? agencyId : new AgencyId(referrer.agency());
        if (asked == null) {
            throw new NotVisible();
        }
        var agency = agencies.require(asked);
        var request = Ids.next();
        jdbc.sql(
                        """
                        insert into earlyhelp.request (id, record_id, part, agency_id, agency_name, audience, account_id,
                            about, why, asked_by_id, asked_by, asked_at)
                        values (:id, :record, :part, :agency, :agencyName, :audience, cast(:account as uuid),
                            :about, :why, :byId, :by, :at)
                        """)
                .param("id", request)
                .param("record", id.value())
                .param("part", part.name())
                .param("agency", agency.id().value())
                .param("agencyName", agency.name())
                .param("audience", audience.name())
                .param("account", referrer == null ? null : referrer.account())
                .param("about", queries.inShort(id))
                .param("why", why)
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", Families.utc(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
        var about =
                About.record(id.value(), "/early-help/requests/" + request)
                        .called(family.reference());
        FamilyRules.somebodyIsThereToAsk(
                tell(
                        part,
                        agency.id(),
                        audience,
                        referrer == null ? null : referrer.account(),
                        about));
        AuditTrail.wrote(id.value());
        return request;
    }

    private int tell(
            RequestPart part,
            AgencyId agency,
            Audience audience,
            @Nullable UUID referrer,
            About about) {
        var news =
                part == RequestPart.KEY_WORKER
                        ? EarlyHelpNews.ASKED_TO_BE_KEY_WORKER
                        : EarlyHelpNews.ASKED_TO_JOIN_TEAM;
        if (referrer != null) {
            notices.tell(referrer, news, about);
            return 1;
        }
        var there = new LinkedHashSet<UUID>();
        there.addAll(accounts.workingAs(Role.SAFEGUARDING_LEAD, agency.value()));
        if (audience == Audience.ANYBODY) {
            there.addAll(accounts.workingAs(Role.PRACTITIONER, agency.value()));
        }
        notices.tell(there, news, about);
        return there.size();
    }

    /** The question is no longer open: it was answered by telephone, or somebody else was found. */
    public void takeBack(FamilyId id, UUID request, Actor by) {
        families.requireToWrite(id, by);
        var taken =
                jdbc.sql(
                                """
                                update earlyhelp.request set answer = 'TAKEN_BACK', answered_at = :at
                                 where id = :id and record_id = :record and answer is null
                                """)
                        .param("at", Families.utc(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                        .param("id", request)
                        .param("record", id.value())
                        .update();
        if (taken == 0) {
            throw new NotVisible();
        }
        AuditTrail.wrote(id.value());
    }

    private boolean keyWorkerAsked(FamilyId id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from earlyhelp.request
                                        where record_id = :id and part = 'KEY_WORKER' and answer is null)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
