package org.lineofsight.kernel.access.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the administrator reads of accounts: never a password, and nothing of what they did. */
@Component
public class AccountQueries {

    private static final String ACCOUNTS =
            """
            select a.id, a.name, a.sign_in_name, a.email, a.disabled_at is not null as closed,
                   (select string_agg(p.label, '; ' order by p.id) from access.purpose p
                     where p.account_id = a.id and (p.until is null or p.until >= :today)) as purposes
              from access.account a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param purposes what they may work as today, in words; absent where nothing
     */
    public record Account(
            UUID id,
            String name,
            String signInName,
            @Nullable String email,
            boolean closed,
            @Nullable String purposes) {

        @Override
        public String toString() {
            return "Account[" + id + "]";
        }
    }

    public record Purpose(UUID id, String label) {}

    List<Account> all() {
        return jdbc.sql(ACCOUNTS + " order by closed, lower(a.name), a.id")
                .param("today", LocalDate.now(clock))
                .query(AccountQueries::account)
                .list();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(ACCOUNTS + " where a.id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query(AccountQueries::account)
                .optional();
    }

    List<Purpose> purposes(UUID account) {
        return jdbc.sql(
                        """
                        select id, label from access.purpose
                        where account_id = :account and (until is null or until >= :today) order by id
                        """)
                .param("account", account)
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new Purpose(row.getObject("id", UUID.class), row.getString("label")))
                .list();
    }

    private static Account account(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sign_in_name"),
                row.getString("email"),
                row.getBoolean("closed"),
                row.getString("purposes"));
    }
}
