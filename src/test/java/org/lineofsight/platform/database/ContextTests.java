package org.lineofsight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@DatabaseTest
class ContextTests {

    @Autowired JdbcClient jdbc;

    @Test
    void the_application_starts_and_works_as_its_own_role() {
        assertThat(jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("lineofsight_app");
    }
}
