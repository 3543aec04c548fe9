package org.lineofsight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of the operator's, played by one of ours. */
class ExternalServerTests {

    private static final EmbeddedPostgres server = EmbeddedPostgres.throwAway();
    private static int count;

    private Login owner;

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void the_administrator_makes_a_database_and_a_login_that_owns_it() throws SQLException {
        var name = "partnership_" + ++count;
        administrator("drop role if exists lineofsight_app");
        administrator("create role %s login createrole password 'given'".formatted(name));
        administrator("create database %1$s owner %1$s".formatted(name));
        owner = new Login(server.url(name), name, "given");
    }

    @Test
    void a_login_that_owns_the_database_and_may_make_roles_is_all_it_takes() throws SQLException {
        ExternalServer.check(owner);
        var application = ApplicationRole.ready(owner, null);

        assertThat(ask(application, "select current_user")).isEqualTo("lineofsight_app");
        assertThat(ApplicationRole.ready(owner, null))
                .as("again, as another node")
                .isEqualTo(application);
    }

    @Test
    void the_password_follows_when_the_owners_changes() throws SQLException {
        var before = ApplicationRole.ready(owner, null);
        administrator("alter role %s password 'changed'".formatted(owner.user()));
        var after = ApplicationRole.ready(new Login(owner.url(), owner.user(), "changed"), null);

        assertThat(after.password()).isNotEqualTo(before.password());
        assertThat(ask(after, "select 1")).isEqualTo("1");
    }

    @Test
    void a_login_that_may_not_make_roles_is_told_what_the_administrator_has_to_run() {
        assertThatThrownBy(
                        () -> {
                            administrator("alter role %s nocreaterole".formatted(owner.user()));
                            ApplicationRole.ready(owner, null);
                        })
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("create role lineofsight_app login nosuperuser nobypassrls")
                .hasMessageContaining("LINEOFSIGHT_APP_PASSWORD");
    }

    @Test
    void a_role_and_password_from_the_administrator_are_taken_as_they_are() throws SQLException {
        administrator("alter role %s nocreaterole".formatted(owner.user()));
        administrator("create role lineofsight_app login password 'chosen'");

        assertThat(ask(ApplicationRole.ready(owner, "chosen"), "select current_user"))
                .isEqualTo("lineofsight_app");
    }

    @Test
    void a_role_that_could_step_round_row_level_security_is_refused() throws SQLException {
        administrator("create role lineofsight_app login bypassrls password 'chosen'");
        assertThatThrownBy(() -> ApplicationRole.ready(owner, "chosen"))
                .hasMessageContaining("more rights than the application may have");

        administrator("alter role lineofsight_app nobypassrls");
        administrator("grant %s to lineofsight_app".formatted(owner.user()));
        assertThatThrownBy(() -> ApplicationRole.ready(owner, "chosen"))
                .hasMessageContaining("revoke \"%s\" from lineofsight_app".formatted(owner.user()));
    }

    @Test
    void a_login_without_a_password_gives_no_password_to_the_role() {
        assertThatThrownBy(
                        () -> ApplicationRole.ready(new Login(owner.url(), owner.user(), ""), null))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("no password");
    }

    @Test
    void a_wrong_password_is_told_in_plain_words_and_not_repeated() {
        assertThatThrownBy(() ->
                        ExternalServer.check(new Login(owner.url(), owner.user(), "mistyped")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("mistyped");
    }

    @Test
    void a_login_that_may_not_make_schemas_is_told_so() throws SQLException {
        administrator("alter database %s owner to postgres".formatted(owner.user()));
        assertThatThrownBy(() -> ExternalServer.check(owner))
                .hasMessageContaining("may not make schemas");
    }

    @Test
    void a_database_that_cannot_hold_every_name_is_refused() throws SQLException {
        administrator(
                "create database latin template template0 encoding 'LATIN1' locale_provider libc locale 'C'");
        assertThatThrownBy(() -> ExternalServer.check(server.superuser("latin")))
                .hasMessageContaining("holds LATIN1 text");
    }

    @Test
    void a_server_older_than_15_is_refused() {
        assertThatThrownBy(() -> ExternalServer.requireVersion(14))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("is PostgreSQL 14. Line of Sight needs 15 or newer");
        ExternalServer.requireVersion(15);
    }

    private static void administrator(String sql) throws SQLException {
        try (var connection = server.superuser("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Login login, String question) throws SQLException {
        try (var connection = login.connect();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
