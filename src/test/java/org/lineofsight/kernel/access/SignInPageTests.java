package org.lineofsight.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.web.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@DatabaseTest
class SignInPageTests {

    @Autowired MockMvcTester pages;

    @Autowired Accounts accounts;

    @Autowired PlatformTransactionManager transactions;
    @Autowired Cast cast;
    @Autowired Clock clock;

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

    @Test
    void what_is_sent_after_a_time_out_is_kept_and_handed_back_after_signing_in_again() {
        var cookies = signIn("a long enough password").getResponse().getCookies();
        var sent =
                ScopedClock.at(
                        clock.instant().plus(Duration.ofMinutes(31)),
                        () ->
                                pages.post()
                                        .uri("/account/password")
                                        .cookie(cookies)
                                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                                        .param("now", "typed before the time-out")
                                        .exchange());
        var toSignIn = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(toSignIn).startsWith("/sign-in?held=");
        assertThat(pages.get().uri(toSignIn)).bodyText().contains("what you typed is safe");
        var again = signIn("a long enough password").getResponse().getCookies();
        var held = "/held/" + toSignIn.substring("/sign-in?held=".length());
        assertThat(pages.get().uri(held).cookie(again))
                .hasStatusOk()
                .bodyText()
                .contains("typed before the time-out", "action=\"/account/password\"");
    }

    @Test
    void what_somebody_typed_is_handed_to_nobody_else() {
        var cookies = signIn("a long enough password").getResponse().getCookies();
        var sent =
                ScopedClock.at(
                        clock.instant().plus(Duration.ofMinutes(31)),
                        () ->
                                pages.post()
                                        .uri("/account/password")
                                        .cookie(cookies)
                                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                                        .param("now", "typed before the time-out")
                                        .exchange());
        var held =
                String.valueOf(sent.getResponse().getRedirectedUrl())
                        .replace("/sign-in?held=", "/held/");
        var other = cast.somebody(Role.PRACTITIONER);
        assertThat(pages.get().uri(held).cookie(cast.signedIn(other))).hasStatus(404);
    }

    @Test
    void a_changed_password_ends_every_other_session() {
        var here = signIn("a long enough password").getResponse().getCookies();
        var elsewhere = signIn("a long enough password").getResponse().getCookies();
        var changed =
                pages.post()
                        .uri("/account/password")
                        .cookie(here)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("now", "a long enough password")
                        .param("wanted", "three random words")
                        .exchange();
        assertThat(changed).hasRedirectedUrl("/account?changed=true");
        assertThat(pages.get().uri("/account").cookie(here)).hasStatusOk();
        assertThat(pages.get().uri("/account").cookie(elsewhere)).hasStatus(302);
    }

    @Test
    void a_short_password_is_refused_with_words_that_help() {
        assertThat(
                        pages.post()
                                .uri("/account/password")
                                .cookie(signIn("a long enough password").getResponse().getCookies())
                                .with(SecurityMockMvcRequestPostProcessors.csrf())
                                .param("now", "a long enough password")
                                .param("wanted", "short"))
                .hasStatus(422)
                .bodyText()
                .contains("12 characters or more");
    }

    @Test
    void a_sign_in_leads_only_to_addresses_of_ours() {
        for (var elsewhere :
                List.of(
                        "https://elsewhere.example/",
                        "//elsewhere.example",
                        "/\\elsewhere.example",
                        "javascript:alert(1)")) {
            var answer =
                    pages.post()
                            .uri("/sign-in")
                            .with(SecurityMockMvcRequestPostProcessors.csrf())
                            .param("name", name)
                            .param("password", "a long enough password")
                            .param("next", elsewhere)
                            .exchange();
            assertThat(answer).hasRedirectedUrl("/");
        }
    }

    @Test
    void a_form_without_its_proof_is_refused() {
        assertThat(pages.post().uri("/sign-in").param("name", name)).hasStatus(403);
    }
}
