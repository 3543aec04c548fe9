package org.lineofsight.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@DatabaseTest
class AccountSettingsPageTests {

    @Autowired MockMvcTester pages;
    @Autowired Cast cast;

    Actor administrator;

    @BeforeEach
    void an_administrator() {
        administrator = cast.somebody(Role.SYSTEM_ADMINISTRATOR);
    }

    private MvcTestResult send(String address, String... fields) {
        var request =
                pages.post()
                        .uri(address)
                        .cookie(cast.signedIn(administrator))
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_new_account_gets_a_password_that_is_told_once_and_signs_in() throws Exception {
        var name = "new-" + UUID.randomUUID();
        var page =
                send(
                        "/settings/accounts/new",
                        "name",
                        "Tess Newcomer",
                        "signInName",
                        name,
                        "role",
                        "PARTNERSHIP_OFFICER");
        assertThat(page).hasStatusOk().bodyText().contains("It is not shown again");
        var body = page.getResponse().getContentAsString();
        var password = body.substring(body.indexOf("The password is: ") + 17).split("[<\\s]")[0];
        var signedIn =
                pages.post()
                        .uri("/sign-in")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("name", name)
                        .param("password", password)
                        .exchange();
        assertThat(signedIn).hasRedirectedUrl("/");
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        assertThat(send("/settings/accounts/new", "role", "made up"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the person’s name".replace('’', '\''), "Choose what they work as");
    }

    /** AccountRules.agencyRolesNameTheirAgency */
    @Test
    void a_practitioner_works_for_an_agency() {
        assertThat(
                        send(
                                "/settings/accounts/new",
                                "name",
                                "Tess",
                                "signInName",
                                "t-" + UUID.randomUUID(),
                                "role",
                                "PRACTITIONER"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the agency that they do this for");
    }

    /** AccountRules.nobodyKeepsTheirOwnAccount */
    @Test
    void an_administrator_cannot_give_themselves_a_role_that_sees_children() {
        assertThat(
                        send(
                                "/settings/accounts/" + administrator.accountId() + "/purposes",
                                "role",
                                "SCRUTINEER"))
                .hasStatus(422)
                .bodyText()
                .contains("Another administrator must change your own account");
    }

    @Test
    void a_closed_account_is_signed_out_at_once_and_can_be_opened_again() {
        var teacher = cast.somebody(Role.PRACTITIONER);
        var cookie = cast.signedIn(teacher);
        assertThat(pages.get().uri("/account").cookie(cookie)).hasStatusOk();
        send("/settings/accounts/" + teacher.accountId() + "/closure");
        assertThat(pages.get().uri("/account").cookie(cookie)).hasStatus(302);
        send("/settings/accounts/" + teacher.accountId() + "/reopening");
        assertThat(pages.get().uri("/account").cookie(cast.signedIn(teacher))).hasStatusOk();
    }

    @Test
    void nobody_but_the_administrator_sees_accounts() {
        for (var role :
                new Role[] {Role.PRACTITIONER, Role.FRONT_DOOR_MANAGER, Role.PARTNERSHIP_OFFICER}) {
            var other = cast.somebody(role);
            assertThat(
                            pages.get()
                                    .uri("/settings/accounts/" + administrator.accountId())
                                    .cookie(cast.signedIn(other)))
                    .hasStatus(404);
        }
    }
}
