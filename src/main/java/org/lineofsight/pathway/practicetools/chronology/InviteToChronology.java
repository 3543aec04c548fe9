package org.lineofsight.pathway.practicetools.chronology;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.pathway.practicetools.PracticeToolsNews;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks another agency to add what it knows to a chronology. It opens that chronology alone: neither
 * what it lies beside nor the children's other records.
 */
@UseCase
public class InviteToChronology {

    private static final String WHY = "invited to a chronology";

    /** Those who know children, whatever their agency. */
    private static final Set<Role> KNOW_CHILDREN =
            Set.of(
                    Role.PRACTITIONER,
                    Role.SAFEGUARDING_LEAD,
                    Role.FRONT_DOOR_WORKER,
                    Role.FRONT_DOOR_MANAGER,
                    Role.EARLY_HELP_WORKER,
                    Role.EARLY_HELP_MANAGER);

    private final JdbcClient jdbc;
    private final ChronologyQueries queries;
    private final Invitations invitations;
    private final Involvements involvements;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Notices notices;
    private final Elevated elevated;
    private final Clock clock;

    InviteToChronology(
            JdbcClient jdbc,
            ChronologyQueries queries,
            Invitations invitations,
            Involvements involvements,
            Agencies agencies,
            Accounts accounts,
            Notices notices,
            Elevated elevated,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.invitations = invitations;
        this.involvements = involvements;
        this.agencies = agencies;
        this.accounts = accounts;
        this.notices = notices;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * @param email of the person; not looked at where a part of the agency is invited
     * @throws NotVisible where the actor does not have the chronology
     */
    public UUID invite(
            ChronologyId id,
            AgencyId agencyId,
            Audience audience,
            String email,
            String why,
            Actor by) {
        queries.require(id);
        invitations.requireKeeper(id);
        InvitationRules.whoIsInvitedIsToldWhatFor(why);
        var agency = agencies.require(agencyId);
        var person = audience == Audience.PERSON ? person(email, agencyId) : null;
        var reached = new LinkedHashSet<UUID>();
        if (person != null) {
            reached.add(person.accountId());
        }
        audience.roles()
                .forEach(role -> reached.addAll(accounts.workingAs(role, agencyId.value())));
        InvitationRules.somebodyIsReached(audience, reached.size(), agency.name());
        var invitation = Ids.next();
        insert(invitation, id, agencyId, agency.name(), audience, person, why, by);
        if (person != null) {
            involvements.begin(id, person.accountId(), WHY);
        }
        audience.roles().forEach(role -> involvements.begin(id, role, agencyId.value(), WHY));
        reached.remove(by.accountId());
        notices.tell(reached, PracticeToolsNews.INVITED, about(id));
        AuditTrail.wrote(id.value());
        AuditTrail.wrote(invitation);
        return invitation;
    }

    private Accounts.@Nullable Contact person(String email, AgencyId agency) {
        return elevated.call(
                        "finding whom a chronology is to be opened to",
                        () -> accounts.reachedAt(email.strip(), agency.value(), KNOW_CHILDREN))
                .orElse(null);
    }

    private void insert(
            UUID invitation,
            ChronologyId id,
            AgencyId agency,
            String agencyName,
            Audience audience,
            Accounts.@Nullable Contact person,
            String why,
            Actor by) {
        try {
            jdbc.sql(
                            """
                            insert into practicetools.invitation (id, record_id, agency_id, agency_name, audience,
                                account_id, name, why, invited_by_id, invited_by, invited_at)
                            values (:id, :record, :agency, :agencyName, :audience, cast(:account as uuid), :name, :why,
                                :byId, :by, :at)
                            """)
                    .param("id", invitation)
                    .param("record", id.value())
                    .param("agency", agency.value())
                    .param("agencyName", agencyName)
                    .param("audience", audience.name())
                    .param("account", person == null ? null : person.accountId())
                    .param("name", person == null ? null : person.name())
                    .param("why", why.strip())
                    .param("byId", by.accountId())
                    .param("by", by.name())
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("invitation.once", "agency", "They are invited already");
        }
    }

    /** They have added all they know: nothing waits for them, and they may still add more. */
    void answer(ChronologyId id, Actor by) {
        queries.require(id);
        var invitation = invitations.mine(id).orElseThrow(NotVisible::new);
        var answered =
                jdbc.sql(
                                """
                                update practicetools.invitation set answered_by = :by, answered_at = :at
                                 where id = :id and answered_at is null
                                """)
                        .param("by", by.name())
                        .param("at", now())
                        .param("id", invitation.id())
                        .update();
        if (answered > 0) {
            notices.tell(
                    invitation.invitedById(), PracticeToolsNews.INVITATION_ANSWERED, about(id));
        }
        AuditTrail.wrote(id.value());
        AuditTrail.wrote(invitation.id());
    }

    /** Closes the chronology to them again. What they entered stays. */
    public void end(ChronologyId id, UUID invitation, Actor by) {
        queries.require(id);
        invitations.requireKeeper(id);
        var ended =
                invitations.to(id).stream()
                        .filter(each -> each.id().equals(invitation) && each.lasts())
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        jdbc.sql(
                        "update practicetools.invitation set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                .param("by", by.name())
                .param("at", now())
                .param("id", invitation)
                .update();
        close(id, ended);
        AuditTrail.wrote(id.value());
        AuditTrail.wrote(invitation);
    }

    /** What another invitation opens to the same people stays open. */
    private void close(ChronologyId id, Invitation ended) {
        var others = invitations.to(id).stream().filter(Invitation::lasts).toList();
        var account = ended.account();
        if (account != null && others.stream().noneMatch(each -> account.equals(each.account()))) {
            involvements.end(id, account);
        }
        for (var role : ended.audience().roles()) {
            if (others.stream()
                    .noneMatch(each ->
                            each.agencyId().equals(ended.agencyId())
                                    && each.audience().roles().contains(role))) {
                involvements.end(id, role, ended.agencyId());
            }
        }
    }

    private static About about(ChronologyId id) {
        return About.record(id.value(), "/practice-tools/chronologies/" + id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
