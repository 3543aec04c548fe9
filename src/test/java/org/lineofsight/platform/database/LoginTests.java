package org.lineofsight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/safe?user=ann&password=secret, jdbc:postgresql://db/safe",
        "jdbc:postgresql://db/safe?sslmode=require&user=ann&password=secret, jdbc:postgresql://db/safe?sslmode=require",
        "jdbc:postgresql://db/safe?user=ann&password=secret&sslmode=require, jdbc:postgresql://db/safe?sslmode=require",
        "jdbc:postgresql://db/safe?password=secret&sslmode=require&user=ann, jdbc:postgresql://db/safe?sslmode=require"
    })
    void a_user_and_password_in_the_address_are_taken_out_of_it(String given, String address) {
        var login = Login.of(given, null, null);

        assertThat(login).isEqualTo(new Login(address, "ann", "secret"));
        assertThat(login.database()).isEqualTo("safe");
    }

    @Test
    void a_user_and_password_given_apart_come_first() {
        assertThat(Login.of("jdbc:postgresql://db/safe?user=ann&password=old", "ben", "new"))
                .isEqualTo(new Login("jdbc:postgresql://db/safe", "ben", "new"));
    }

    @Test
    void another_kind_of_address_is_refused() {
        assertThatThrownBy(() -> Login.of("jdbc:mysql://db/safe", null, null))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void the_password_is_not_printed() {
        assertThat(new Login("jdbc:postgresql://db/safe", "ann", "secret"))
                .hasToString("ann at jdbc:postgresql://db/safe");
    }
}
