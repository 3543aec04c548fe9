package org.lineofsight.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@DatabaseTest
class SignInPageTests {

    @Autowired MockMvcTester pages;

    @Autowired Accounts accounts;

    @Autowired PlatformTransactionManager transactions;

    final String name = "teacher-" + UUID.randomUUID();

    @BeforeEach
    void somebody_has_an_account() {
        Acting.run(
                Actor.system("test"),
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> {
                                    var account =
                                            accounts.open(
                                                    name,
                                                    "Test Teacher",
                                                    null,
                                                    "a long enough password");
                                    accounts.grant(
                                            account,
                                            Role.PRACTITIONER,
                                            UUID.randomUUID(),
                                            "teacher, Test School");
                                    accounts.grant(
                                            account,
                                            Role.SAFEGUARDING_LEAD,
                                            UUID.randomUUID(),
                                            "lead, Test School");
                                }));
    }

    private MvcTestResult signIn(String password) {
        return pages.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("name", name)
                .param("password", password)
                .param("next", "/purpose")
                .exchange();
    }

    @Test
    void signing_in_leads_to_where_one_wanted_to_go_and_shows_who_one_is() {
        var signedIn = signIn("a long enough password");
        assertThat(signedIn).hasStatus(302).hasRedirectedUrl("/purpose");
        var page =
                pages.get().uri("/purpose").cookie(signedIn.getResponse().getCookies()).exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Test Teacher", "teacher, Test School", "lead, Test School");
    }

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one() {
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(signIn("wrong")).hasStatus(422).bodyText().contains("is not right");
        }
        assertThat(signIn("wrong")).hasStatus(422).bodyText().contains("Try again in 15 minutes");
        assertThat(signIn("a long enough password"))
                .hasStatus(422)
                .bodyText()
                .contains("Too many wrong passwords");
    }

    @Test
    void somebody_who_is_not_signed_in_is_asked_to_and_comes_back() {
        assertThat(pages.get().uri("/purpose"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Fpurpose");
        assertThat(pages.get().uri("/purpose").cookie(new Cookie(Sessions.COOKIE, "made up")))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?next=%2Fpurpose");
    }

    @Test
    void signing_out_ends_the_session_at_once() {
        var cookies = signIn("a long enough password").getResponse().getCookies();
        assertThat(
                        pages.post()
                                .uri("/sign-out")
                                .cookie(cookies)
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasRedirectedUrl("/sign-in?out=true");
        assertThat(pages.get().uri("/purpose").cookie(cookies))
                .hasRedirectedUrl("/sign-in?next=%2Fpurpose");
    }
}
