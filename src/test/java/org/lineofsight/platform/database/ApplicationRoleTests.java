package org.lineofsight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lineofsight.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationRoleTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient application = database.asApplication();

    @Test
    void the_application_works_as_a_role_that_may_bypass_nothing() {
        assertThat(
                        application
                                .sql(
                                        "select current_user = 'lineofsight_app' and not (rolsuper or rolbypassrls"
                                                + " or rolcreatedb or rolcreaterole) from pg_roles where rolname = current_user")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void the_application_owns_nothing() {
        assertThat(
                        database.asOwner()
                                .sql(
                                        "select count(*) from pg_shdepend where deptype = 'o'"
                                                + " and refobjid = 'lineofsight_app'::regrole")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void the_application_can_make_nothing_in_any_schema() {
        assertThat(
                        application
                                .sql(
                                        "select nspname from pg_namespace where has_schema_privilege(oid, 'create')"
                                                + " and nspname not like 'pg_temp%'")
                                .query(String.class)
                                .list())
                .isEmpty();
        assertThatThrownBy(() -> application.sql("create table public.mine (id int)").update())
                .hasStackTraceContaining("permission denied for schema public");
    }
}
