package org.lineofsight.kernel.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and what each may work as. The database shows an account to itself, to the system
 * administrator and to the application; so others are told names by the records they appear in, as
 * they were at the time.
 */
@Component
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Where an account is reached. @param email absent when the account has none: it then gets
     * notices only
     */
    public record Contact(UUID accountId, String name, @Nullable String email) {

        /** Names and addresses stay out of logs. */
        @Override
        public String toString() {
            return "Contact[" + accountId + "]";
        }
    }

    /**
     * Opens an account that signs in with a password.
     *
     * @throws RuleBroken when the sign-in name is taken
     */
    @Transactional(propagation = Propagation.NESTED)
    public UUID open(String signInName, String name, @Nullable String email, String password) {
        var id = Ids.next();
        try {
            jdbc.sql(
                            """
                            insert into access.account (id, sign_in_name, name, email, password_hash)
                            values (:id, :signInName, :name, :email, :hash)
                            """)
                    .param("id", id)
                    .param("signInName", signInName)
                    .param("name", name)
                    .param("email", email)
                    .param("hash", passwords.encode(password))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(
                    "account.name-taken", "signInName", "Somebody already signs in with this name");
        }
        return id;
    }

    /**
     * Lets an account work as a role, from today.
     *
     * @param agencyId absent for roles outside any agency
     * @param label what the pages show after "working as"
     */
    @Transactional(propagation = Propagation.NESTED)
    public void grant(UUID accountId, Role role, @Nullable UUID agencyId, String label) {
        jdbc.sql(
                        """
                        insert into access.purpose (id, account_id, agency_id, role, label, since)
                        values (:id, :account, :agency, :role, :label, :since)
                        """)
                .param("id", Ids.next())
                .param("account", accountId)
                .param("agency", agencyId)
                .param("role", role.name())
                .param("label", label)
                .param("since", LocalDate.now(clock))
                .update();
    }

    /**
     * The actor that this account is when it works in the given role; for loading a demonstration
     * and for tests.
     */
    @Transactional(propagation = Propagation.NESTED)
    public Optional<Actor> actor(String signInName, Role role) {
        return jdbc.sql(
                        """
                        select a.id, a.name, p.agency_id, p.label from access.account a
                        join access.purpose p on p.account_id = a.id
                        where lower(a.sign_in_name) = lower(:name) and p.role = :role
                        order by p.since, p.id limit 1
                        """)
                .param("name", signInName)
                .param("role", role.name())
                .query((row, number) ->
                        new Actor(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getObject("agency_id", UUID.class),
                                role,
                                row.getString("label")))
                .optional();
    }

    /** How to reach an account; absent when there is none, or it is disabled. */
    @Transactional(propagation = Propagation.NESTED)
    public Optional<Contact> contact(UUID accountId) {
        return jdbc.sql(
                        "select id, name, email from access.account where id = :id and disabled_at is null")
                .param("id", accountId)
                .query(Accounts::contactOf)
                .optional();
    }

    /**
     * Whoever is reached at this address and works for the agency today in one of the roles. Under
     * the application's own rights; others find themselves at most.
     */
    @Transactional(propagation = Propagation.NESTED)
    public Optional<Contact> reachedAt(String email, UUID agencyId, Collection<Role> roles) {
        return jdbc.sql(
                        """
                        select a.id, a.name, a.email from access.account a
                         where lower(a.email) = lower(:email) and a.disabled_at is null
                           and exists (select 1 from access.purpose p
                                        where p.account_id = a.id and p.agency_id = :agency
                                          and p.role = any(cast(:roles as text[]))
                                          and p.since <= :today and (p.until is null or p.until >= :today))
                         order by a.id limit 1
                        """)
                .param("email", email)
                .param("agency", agencyId)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(Accounts::contactOf)
                .optional();
    }

    /**
     * Whoever is reached at this address, whatever they work as. Under the application's own
     * rights; others find themselves at most.
     */
    @Transactional(propagation = Propagation.NESTED)
    public Optional<Contact> reachedAt(String email) {
        return jdbc.sql(
                        """
                        select id, name, email from access.account
                         where lower(email) = lower(:email) and disabled_at is null order by id limit 1
                        """)
                .param("email", email)
                .query(Accounts::contactOf)
                .optional();
    }

    /**
     * Everybody who works in the role today; with an agency, everybody who does so for that agency.
     * Ids only, so that whoever acts may ask: news can be told to people whom one cannot see.
     */
    @Transactional(propagation = Propagation.NESTED)
    public List<UUID> workingAs(Role role, @Nullable UUID agencyId) {
        return jdbc.sql("select * from access.working_as(:role, cast(:agency as uuid), :today)")
                .param("role", role.name())
                .param("agency", agencyId)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * The agencies for which somebody works in the role today. Under the application's own rights;
     * others find themselves at most.
     */
    @Transactional(propagation = Propagation.NESTED)
    public Set<UUID> agenciesWith(Role role) {
        return jdbc.sql(
                        """
                        select distinct p.agency_id from access.purpose p
                        join access.account a on a.id = p.account_id
                        where p.role = :role and p.agency_id is not null and a.disabled_at is null
                          and p.since <= :today and (p.until is null or p.until >= :today)
                        """)
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row.getObject("agency_id", UUID.class))
                .set();
    }

    private static Contact contactOf(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return new Contact(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("email"));
    }
}
