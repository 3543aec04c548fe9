package org.lineofsight.kernel.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agencies of the partnership. Anybody acting may read them; the system administrator and the
 * application change them, and the database holds everybody to that.
 */
@Component
public class Agencies {

    private static final String AGENCY =
            """
            select a.id, a.name, a.kind, a.referral_source, a.since, a.until, a.version,
                   c.notices_email, c.phone, c.out_of_hours_phone
              from agencies.agency a
              left join agencies.contact_detail c on c.agency_id = a.id and c.team_id is null and c.until is null
            """;

    private static final String TEAM =
            """
            select t.id, t.agency_id, t.name, t.since, t.until, t.version,
                   c.notices_email, c.phone, c.out_of_hours_phone
              from agencies.team t
              left join agencies.contact_detail c on c.team_id = t.id and c.until is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Agencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The agencies of today, by name. */
    public List<Agency> current() {
        return jdbc.sql(
                        AGENCY
                                + " where a.since <= :today and (a.until is null or a.until >= :today) order by lower(a.name), a.id")
                .param("today", today())
                .query(Agencies::agency)
                .list();
    }

    /** Those that have ended, and those still to come, too. */
    public List<Agency> all() {
        return jdbc.sql(AGENCY + " order by lower(a.name), a.id").query(Agencies::agency).list();
    }

    public Optional<Agency> find(AgencyId id) {
        return jdbc.sql(AGENCY + " where a.id = :id")
                .param("id", id.value())
                .query(Agencies::agency)
                .optional();
    }

    /** Names alone, for lists. */
    public Map<AgencyId, String> names(Collection<AgencyId> ids) {
        var names = new HashMap<AgencyId, String>();
        jdbc.sql("select id, name from agencies.agency where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(row -> {
                    names.put(new AgencyId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    /**
     * @throws NotVisible where there is no such agency
     */
    public Agency require(AgencyId id) {
        return find(id).orElseThrow(NotVisible::new);
    }

    /** What a referral from this agency on that day counts as in the census. */
    public ReferralSource referralSource(Agency agency, LocalDate on) {
        var own = agency.details().referralSource();
        return Optional.ofNullable(own)
                .flatMap(code -> ReferralSources.find(code, on))
                .orElseGet(() -> ReferralSources.of(agency.kind(), on));
    }

    /**
     * Adds an agency, from today.
     *
     * @throws RuleBroken where the name is missing or taken, or a detail is not in its form
     */
    @Transactional(propagation = Propagation.NESTED)
    public AgencyId add(AgencyDetails details) {
        return add(details, today());
    }

    /** The same with another first day, for an agency that was there before this system. */
    @Transactional(propagation = Propagation.NESTED)
    public AgencyId add(AgencyDetails details, LocalDate since) {
        check(details);
        var id = Ids.next();
        unlessTaken(() ->
                jdbc.sql(
                                """
                                insert into agencies.agency (id, name, kind, referral_source, since, version)
                                values (:id, :name, :kind, :source, :since, 0)
                                """)
                        .param("id", id)
                        .param("name", details.name().strip())
                        .param("kind", details.kind().name())
                        .param("source", details.referralSource())
                        .param("since", since)
                        .update());
        reachedBy(details.contact(), id, null, since);
        AuditTrail.wrote(id);
        return new AgencyId(id);
    }

    /**
     * Changes what is said of an agency. Contact details that change are kept with the days they
     * held.
     *
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has changed it since
     */
    @Transactional(propagation = Propagation.NESTED)
    public void change(AgencyId id, AgencyDetails details, int version) {
        check(details);
        var before = require(id);
        unlessTaken(() ->
                onlyIfUnchanged(
                        jdbc.sql(
                                        """
                                        update agencies.agency
                                           set name = :name, kind = :kind, referral_source = :source, version = version + 1
                                         where id = :id and version = :version
                                        """)
                                .param("name", details.name().strip())
                                .param("kind", details.kind().name())
                                .param("source", details.referralSource())
                                .param("id", id.value())
                                .param("version", version)
                                .update()));
        if (!before.contact().equals(details.contact())) {
            reachedBy(details.contact(), id.value(), null, today());
        }
        AuditTrail.wrote(id.value());
    }

    /**
     * Ends an agency, and its teams with it. Its records stay.
     *
     * @throws RuleBroken where it would end before it began
     */
    @Transactional(propagation = Propagation.NESTED)
    public void end(AgencyId id, LocalDate lastDay, int version) {
        AgencyRules.nothingEndsBeforeItBegan(require(id).since(), lastDay);
        onlyIfUnchanged(
                jdbc.sql(
                                """
                                update agencies.agency set until = :lastDay, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("lastDay", lastDay)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        jdbc.sql(
                        """
                        update agencies.team set until = greatest(since, :lastDay), version = version + 1
                         where agency_id = :id and (until is null or until > :lastDay)
                        """)
                .param("lastDay", lastDay)
                .param("id", id.value())
                .update();
        AuditTrail.wrote(id.value());
    }

    /**
     * When somebody last said that what is here of an agency is right; at first when it was added.
     */
    public Instant confirmedAt(Agency agency) {
        return jdbc.sql(
                        """
                        select confirmed_at from agencies.confirmation where agency_id = :agency
                         order by confirmed_at desc limit 1
                        """)
                .param("agency", agency.id().value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElseGet(() -> agency.since().atStartOfDay(TimeConfiguration.LONDON).toInstant());
    }

    /** Somebody has asked, and says under their name that it is right. */
    @Transactional(propagation = Propagation.NESTED)
    public void confirm(AgencyId agency, Actor by) {
        jdbc.sql(
                        """
                        insert into agencies.confirmation (id, agency_id, confirmed_by_id, confirmed_by, confirmed_at)
                        values (:id, :agency, :account, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("agency", agency.value())
                .param("account", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(agency.value());
    }

    /** The teams of an agency, those that have ended too, by name. */
    public List<Team> teamsOf(AgencyId agency) {
        return jdbc.sql(TEAM + " where t.agency_id = :agency order by lower(t.name), t.id")
                .param("agency", agency.value())
                .query(Agencies::team)
                .list();
    }

    public Optional<Team> find(TeamId id) {
        return jdbc.sql(TEAM + " where t.id = :id")
                .param("id", id.value())
                .query(Agencies::team)
                .optional();
    }

    @Transactional(propagation = Propagation.NESTED)
    public TeamId addTeam(AgencyId agency, String name, ContactDetails contact) {
        AgencyRules.anAgencyHasAName(name);
        AgencyRules.noticesGoToAMailbox(contact);
        var id = Ids.next();
        unlessTaken(() ->
                jdbc.sql(
                                """
                                insert into agencies.team (id, agency_id, name, since, version)
                                values (:id, :agency, :name, :since, 0)
                                """)
                        .param("id", id)
                        .param("agency", agency.value())
                        .param("name", name.strip())
                        .param("since", today())
                        .update());
        reachedBy(contact, agency.value(), id, today());
        AuditTrail.wrote(agency.value());
        return new TeamId(id);
    }

    @Transactional(propagation = Propagation.NESTED)
    public void changeTeam(TeamId id, String name, ContactDetails contact, int version) {
        AgencyRules.anAgencyHasAName(name);
        AgencyRules.noticesGoToAMailbox(contact);
        var before = find(id).orElseThrow(NotVisible::new);
        unlessTaken(() ->
                onlyIfUnchanged(
                        jdbc.sql(
                                        """
                                        update agencies.team set name = :name, version = version + 1
                                         where id = :id and version = :version
                                        """)
                                .param("name", name.strip())
                                .param("id", id.value())
                                .param("version", version)
                                .update()));
        if (!before.contact().equals(contact)) {
            reachedBy(contact, before.agency().value(), id.value(), today());
        }
        AuditTrail.wrote(before.agency().value());
    }

    @Transactional(propagation = Propagation.NESTED)
    public void endTeam(TeamId id, LocalDate lastDay, int version) {
        var team = find(id).orElseThrow(NotVisible::new);
        AgencyRules.nothingEndsBeforeItBegan(team.since(), lastDay);
        onlyIfUnchanged(
                jdbc.sql(
                                """
                                update agencies.team set until = :lastDay, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("lastDay", lastDay)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        AuditTrail.wrote(team.agency().value());
    }

    private void check(AgencyDetails details) {
        AgencyRules.anAgencyHasAName(details.name());
        AgencyRules.noticesGoToAMailbox(details.contact());
        AgencyRules.theReferralSourceIsInUse(details.referralSource(), today());
    }

    /** What held until now is kept with its last day; what was only said today is put right. */
    private void reachedBy(
            ContactDetails contact, UUID agency, @Nullable UUID team, LocalDate since) {
        var putRight =
                jdbc.sql(
                                """
                                update agencies.contact_detail
                                   set notices_email = :email, phone = :phone, out_of_hours_phone = :outOfHours
                                 where agency_id = :agency and team_id is not distinct from :team
                                   and until is null and since = :since
                                """)
                        .param("email", contact.noticesEmail())
                        .param("phone", contact.phone())
                        .param("outOfHours", contact.outOfHoursPhone())
                        .param("agency", agency)
                        .param("team", team)
                        .param("since", since)
                        .update();
        if (putRight == 1) {
            return;
        }
        jdbc.sql(
                        """
                        update agencies.contact_detail set until = cast(:since as date) - 1
                         where agency_id = :agency and team_id is not distinct from :team and until is null
                        """)
                .param("since", since)
                .param("agency", agency)
                .param("team", team)
                .update();
        jdbc.sql(
                        """
                        insert into agencies.contact_detail
                            (id, agency_id, team_id, notices_email, phone, out_of_hours_phone, since)
                        values (:id, :agency, :team, :email, :phone, :outOfHours, :since)
                        """)
                .param("id", Ids.next())
                .param("agency", agency)
                .param("team", team)
                .param("email", contact.noticesEmail())
                .param("phone", contact.phone())
                .param("outOfHours", contact.outOfHoursPhone())
                .param("since", since)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void unlessTaken(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(
                    "agency.name-taken", "name", "There is already one with this name");
        }
    }

    private static void onlyIfUnchanged(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException(
                    "Changed by somebody else, or not theirs to change");
        }
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("id", UUID.class)),
                new AgencyDetails(
                        row.getString("name"),
                        AgencyKind.valueOf(row.getString("kind")),
                        row.getString("referral_source"),
                        contact(row)),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("name"),
                contact(row),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }

    private static ContactDetails contact(ResultSet row) throws SQLException {
        return new ContactDetails(
                row.getString("notices_email"),
                row.getString("phone"),
                row.getString("out_of_hours_phone"));
    }
}
