package org.lineofsight.kernel.agencies.settings;

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
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@DatabaseTest
class AgenciesPageTests {

    @Autowired MockMvcTester pages;

    @Autowired Cast cast;

    private final String name = "Aldermere Primary School " + UUID.randomUUID();
    private Cookie session;

    @BeforeEach
    void an_administrator_is_signed_in() {
        session = cast.signedIn(cast.somebody(Role.SYSTEM_ADMINISTRATOR));
    }

    @Test
    void an_agency_is_added_and_found_in_the_list() {
        var address = add();

        var page = get(address);
        assertThat(page.selectXpath("//h1").text()).isEqualTo(name);
        assertThat(page.text())
                .contains(
                        "School",
                        "2A Schools",
                        "safeguarding@school.example",
                        "01632 960001",
                        "No teams have been added.");
        assertThat(get("/settings/agencies").select("a[href='" + address + "']").text())
                .isEqualTo(name);
        assertThat(get("/settings").select("a[href='/settings/agencies']").text())
                .isEqualTo("Agencies");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_at_the_top_and_nothing_typed_is_lost() {
        var answer =
                post(
                        "/settings/agencies/new",
                        "name",
                        name,
                        "kind",
                        "",
                        "noticesEmail",
                        "nowhere",
                        "phone",
                        "ring me");

        assertThat(answer).hasStatus(422);
        var page = read(answer);
        assertThat(page.select("#kind-error, #phone-error").eachText())
                .anyMatch(text -> text.contains("Choose the kind of agency"))
                .anyMatch(text -> text.contains("Enter a telephone number"));
        assertThat(page.select("input[name=name]").attr("value")).isEqualTo(name);
        assertThat(page.select("a[href='#kind']").text()).isEqualTo("Choose the kind of agency");

        assertThat(
                        read(post(
                                        "/settings/agencies/new",
                                        "name",
                                        name,
                                        "kind",
                                        "SCHOOL",
                                        "noticesEmail",
                                        "nowhere"))
                                .select("#noticesEmail-error")
                                .text())
                .contains("Enter an email address in the correct format");
    }

    @Test
    void a_name_that_is_taken_is_refused_and_the_page_still_works() {
        add();

        var answer = post("/settings/agencies/new", "name", name, "kind", "SCHOOL");

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select("#name-error").text())
                .contains("There is already one with this name");
    }

    @Test
    void an_agency_is_changed_unless_somebody_else_was_first() {
        var address = add();
        var version = get(address + "/details").select("input[name=version]").attr("value");
        var changed =
                post(address + "/details", "name", name, "kind", "COLLEGE", "version", version);

        assertThat(changed).hasStatus(302).hasRedirectedUrl(address);
        assertThat(get(address).text()).contains("College or sixth form", "Not recorded");
        assertThat(post(address + "/details", "name", name, "kind", "SCHOOL", "version", version))
                .hasStatus(409);
    }

    @Test
    void a_team_is_added_changed_and_ended() {
        var address = add();
        assertThat(post(address + "/teams/new", "name", "Pastoral team")).hasStatus(302);
        var team = get(address).select("a[href*='/teams/']:contains(Change)").attr("href");
        assertThat(post(team, "name", "Safeguarding team", "version", "0")).hasStatus(302);
        assertThat(get(address).text())
                .contains("Safeguarding team")
                .doesNotContain("Pastoral team");

        assertThat(read(post(team + "/end", "version", "1")).text()).contains("Enter the last day");
        assertThat(
                        read(post(
                                        team + "/end",
                                        "lastDay.day",
                                        "31",
                                        "lastDay.month",
                                        "2",
                                        "lastDay.year",
                                        "2035",
                                        "version",
                                        "1"))
                                .text())
                .contains("Last day must be a real date");
        assertThat(
                        post(
                                team + "/end",
                                "lastDay.day",
                                "31",
                                "lastDay.month",
                                "3",
                                "lastDay.year",
                                "2035",
                                "version",
                                "1"))
                .hasStatus(302);
        assertThat(get(address).text()).contains("to Saturday 31 March 2035");
    }

    @Test
    void an_agency_is_ended_and_not_before_it_began() {
        var address = add();

        assertThat(
                        read(post(
                                        address + "/end",
                                        "lastDay.day",
                                        "1",
                                        "lastDay.month",
                                        "1",
                                        "lastDay.year",
                                        "2001",
                                        "version",
                                        "0"))
                                .select("#lastDay-error")
                                .text())
                .contains("The last day must be the same as or after the first day");
        assertThat(
                        post(
                                address + "/end",
                                "lastDay.day",
                                "31",
                                "lastDay.month",
                                "3",
                                "lastDay.year",
                                "2035",
                                "version",
                                "0"))
                .hasStatus(302);
        assertThat(get(address).text()).contains("Its last day is Saturday 31 March 2035");
    }

    @Test
    void a_team_is_not_found_under_another_agency() {
        var address = add();
        post(address + "/teams/new", "name", "Pastoral team");
        var team = get(address).select("a[href*='/teams/']:contains(Change)").attr("href");
        var elsewhere = team.replaceAll("agencies/[^/]+/", "agencies/" + UUID.randomUUID() + "/");

        assertThat(pages.get().uri(elsewhere).cookie(session).exchange()).hasStatus(404);
    }

    private String add() {
        var added =
                post(
                        "/settings/agencies/new",
                        "name",
                        name,
                        "kind",
                        "SCHOOL",
                        "noticesEmail",
                        "safeguarding@school.example",
                        "phone",
                        "01632 960001");
        assertThat(added).hasStatus(302);
        var address = added.getResponse().getRedirectedUrl();
        return address == null ? "" : address;
    }

    private Document get(String address) {
        var answer = pages.get().uri(address).cookie(session).exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = pages.post().uri(address).cookie(session).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document read(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
