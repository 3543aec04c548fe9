package org.lineofsight.kernel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.notifications.TestNews;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Mail is not set up here, as in an installation that has only just been started. */
@SpringBootTest
@DatabaseTest
class MailPageTests {

    @Autowired MockMvcTester pages;
    @Autowired Notices notices;
    @Autowired SendLetters sendLetters;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    Actor teacher;
    Cookie administrator;

    @BeforeEach
    void an_administrator_is_signed_in() {
        teacher = cast.somebody(Role.PRACTITIONER);
        administrator = cast.signedIn(cast.somebody(Role.SYSTEM_ADMINISTRATOR));
    }

    private UUID letter() {
        cast.run(
                teacher,
                () ->
                        notices.tell(
                                teacher.accountId(),
                                TestNews.WITH_A_LETTER,
                                About.record(UUID.randomUUID(), "/things/1").called("TH-0001")));
        return cast.as(
                teacher,
                () ->
                        jdbc.sql("select id from notifications.notice order by id desc limit 1")
                                .query((row, number) -> row.getObject(1, UUID.class))
                                .single());
    }

    private UUID failedLetter() {
        var letter = letter();
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        update notifications.outgoing_mail
                                        set attempts = 6, given_up_at = now(), last_error = 'RECIPIENT_REFUSED 550'
                                        where id = :id
                                        """)
                                .param("id", letter)
                                .update());
        return letter;
    }

    /** Letters of other tests wait in the same database. */
    private int waiting() {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select count(*)::int from notifications.outgoing_mail where sent_at is null and given_up_at is null")
                                .query(Integer.class)
                                .single());
    }

    private @Nullable Object givenUpAt(UUID letter) {
        return cast.as(
                        Actor.system("test"),
                        () ->
                                jdbc.sql(
                                                "select given_up_at from"
                                                        + " notifications.outgoing_mail where id ="
                                                        + " :id")
                                        .param("id", letter)
                                        .query()
                                        .singleRow())
                .get("given_up_at");
    }

    private Document page(String address) {
        var result = pages.get().uri(address).cookie(administrator).exchange();
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void while_mail_is_not_set_up_letters_wait_and_the_page_says_what_to_set() {
        letter();
        sendLetters.run();
        var page = page("/settings/mail");
        assertThat(page.select("h1").text()).isEqualTo("Outgoing mail");
        assertThat(page.select(".govuk-notification-banner").text())
                .contains(
                        "Mail is not set up, so letters wait.",
                        "spring.mail.host",
                        "lineofsight.mail.from",
                        "lineofsight.base-url");
        assertThat(page.select("dd").getFirst().text())
                .startsWith(waiting() + ",")
                .contains("the oldest since");
    }

    @Test
    void a_failed_letter_is_shown_by_account_without_name_address_or_content() {
        failedLetter();
        var page = page("/settings/mail");
        assertThat(page.select("tbody").text())
                .contains(
                        teacher.accountId().toString(),
                        "TestNews.WITH_A_LETTER",
                        "There is no such mailbox, or it refuses our mail (reply 550)");
        assertThat(page.select("main").text())
                .doesNotContain(teacher.name(), "@", "TH-0001", "answered", "something you asked");
    }

    @Test
    void a_failed_letter_is_tried_again_with_its_button_and_others_stay() {
        var one = failedLetter();
        var other = failedLetter();
        var action =
                page("/settings/mail").select("form[action=/settings/mail/" + one + "/attempts]");
        assertThat(action).hasSize(1);
        assertThat(pages.post().uri(action.attr("action")).cookie(administrator).with(csrf()))
                .hasRedirectedUrl("/settings/mail");
        assertThat(givenUpAt(one)).isNull();
        assertThat(givenUpAt(other)).isNotNull();
    }

    @Test
    void all_failed_letters_are_tried_again_at_once() {
        var one = failedLetter();
        var other = failedLetter();
        assertThat(pages.post().uri("/settings/mail/attempts").cookie(administrator).with(csrf()))
                .hasRedirectedUrl("/settings/mail");
        assertThat(givenUpAt(one)).isNull();
        assertThat(givenUpAt(other)).isNull();
    }

    @Test
    void a_letter_that_did_not_fail_cannot_be_tried_again() {
        var waiting = letter();
        assertThat(
                        pages.post()
                                .uri("/settings/mail/" + waiting + "/attempts")
                                .cookie(administrator)
                                .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void the_administrators_first_page_says_that_letters_failed() {
        failedLetter();
        var main = page("/").select("main");
        assertThat(main.select("a[href=/settings/mail]")).hasSize(1);
        assertThat(main.text()).contains("did not go out");
    }

    @Test
    void nobody_else_learns_that_the_page_exists() {
        for (var role : Role.values()) {
            if (role == Role.SYSTEM || role == Role.SYSTEM_ADMINISTRATOR) {
                continue;
            }
            var cookie = cast.signedIn(cast.somebody(role));
            assertThat(pages.get().uri("/settings/mail").cookie(cookie))
                    .as(role.name())
                    .hasStatus(404);
            assertThat(pages.post().uri("/settings/mail/attempts").cookie(cookie).with(csrf()))
                    .as(role.name())
                    .hasStatus(404);
        }
    }
}
