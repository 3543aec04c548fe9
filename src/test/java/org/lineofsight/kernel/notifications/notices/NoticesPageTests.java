package org.lineofsight.kernel.notifications.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@DatabaseTest
class NoticesPageTests {

    @Autowired MockMvcTester pages;
    @Autowired Notices notices;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    Actor teacher;
    Actor manager;
    Cookie[] teachers;

    @BeforeEach
    void a_teacher_is_signed_in() {
        teacher = cast.somebody(Role.PRACTITIONER, UUID.randomUUID());
        manager = cast.somebody(Role.FRONT_DOOR_MANAGER, UUID.randomUUID());
        teachers = new Cookie[] {cast.signedIn(teacher)};
    }

    private void tell(String reference) {
        cast.run(
                manager,
                () ->
                        notices.tell(
                                teacher.accountId(),
                                TestNews.WITH_A_LETTER,
                                About.record(UUID.randomUUID(), "/things/" + reference)
                                        .called(reference)));
    }

    private Document page(String address) {
        return html(pages.get().uri(address).cookie(teachers).exchange());
    }

    private static Document html(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult send(String address, Cookie[] by, String... field) {
        var request = pages.post().uri(address).cookie(by).with(csrf());
        return (field.length == 0 ? request : request.param(field[0], field[1])).exchange();
    }

    /** What the header of this person's pages shows. */
    private int unread(Actor person) {
        return cast.as(
                person,
                () ->
                        jdbc.sql("select unread_notices from access.account where id = :id")
                                .param("id", person.accountId())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void somebody_without_notices_reads_that_there_is_nothing_new() {
        var page = page("/notices");
        assertThat(page.select("h1").text()).isEqualTo("Notices");
        assertThat(page.select("main").text()).contains("Nothing new.");
        assertThat(page.select("main ul")).isEmpty();
    }

    @Test
    void notices_are_listed_newest_first_and_counted_in_the_header() {
        tell("TH-0001");
        tell("TH-0002");
        var page = page("/notices");
        assertThat(page.select(".los-work a").eachText())
                .containsExactly(
                        "TH-0002: The thing that you asked about was answered",
                        "TH-0001: The thing that you asked about was answered");
        assertThat(page.select(".los-count").text()).isEqualTo("2");
    }

    @Test
    void following_a_notice_reads_it_and_leads_to_what_it_is_about() {
        tell("TH-0003");
        var link = page("/notices").select(".los-work a").attr("href");
        assertThat(pages.get().uri(link).cookie(teachers)).hasRedirectedUrl("/things/TH-0003");
        assertThat(unread(teacher)).isZero();
    }

    @Test
    void one_notice_is_marked_as_read_with_its_button() {
        tell("TH-0004");
        tell("TH-0005");
        var form = page("/notices").select(".los-work form").getFirst();
        assertThat(send(form.attr("action"), teachers)).hasRedirectedUrl("/notices");
        assertThat(page("/notices").select("main").text()).contains("1 not read yet");
    }

    @Test
    void marking_all_as_read_leaves_what_came_after_the_page_was_shown() {
        tell("TH-0006");
        tell("TH-0007");
        var upTo = page("/notices").select("input[name=upTo]").attr("value");
        tell("TH-0008");
        assertThat(send("/notices/reading", teachers, "upTo", upTo)).hasRedirectedUrl("/notices");
        var page = page("/notices");
        assertThat(page.select("main").text()).contains("1 not read yet");
        assertThat(page.select(".los-work li").getFirst().text()).contains("TH-0008", "New");
    }

    @Test
    void a_long_list_is_read_page_by_page_and_back() {
        for (var number = 1; number <= NoticeQueries.PAGE + 5; number++) {
            tell("TH-%04d".formatted(number));
        }
        var first = page("/notices");
        assertThat(first.select(".los-work li")).hasSize(NoticeQueries.PAGE);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".los-work a").eachText())
                .hasSize(5)
                .first()
                .asString()
                .startsWith("TH-0005");
        assertThat(second.select("a[rel=next]")).isEmpty();
        var back = page(second.select("a[rel=prev]").attr("href"));
        assertThat(back.select(".los-work a").eachText())
                .isEqualTo(first.select(".los-work a").eachText());
        assertThat(back.select("a[rel=prev]")).isEmpty();
    }

    @Test
    void nobody_follows_or_marks_the_notice_of_somebody_else() {
        tell("TH-0009");
        var link = page("/notices").select(".los-work a").attr("href");
        var others = new Cookie[] {cast.signedIn(cast.somebody(Role.SYSTEM_ADMINISTRATOR))};
        assertThat(pages.get().uri(link).cookie(others)).hasStatus(404);
        assertThat(send(link + "/reading", others)).hasStatus(404);
        assertThat(unread(teacher)).isOne();
    }

    @Test
    void a_place_in_the_list_that_makes_no_sense_is_not_found() {
        assertThat(pages.get().uri("/notices?before=nonsense").cookie(teachers)).hasStatus(404);
    }

    @Test
    void a_letters_link_asks_somebody_who_is_signed_out_to_sign_in_and_comes_back() {
        var notice = UUID.randomUUID();
        assertThat(pages.get().uri("/notices/" + notice))
                .hasRedirectedUrl("/sign-in?next=%2Fnotices%2F" + notice);
    }

    @Test
    void unread_notices_are_on_the_first_page() {
        tell("TH-0010");
        var page = page("/");
        assertThat(page.select("h2").eachText()).contains("New notices (1)");
        assertThat(page.select("main a").eachText())
                .contains("TH-0010: The thing that you asked about was answered");
    }
}
