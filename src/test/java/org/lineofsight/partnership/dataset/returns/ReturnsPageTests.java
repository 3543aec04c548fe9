package org.lineofsight.partnership.dataset.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@DatabaseTest
class ReturnsPageTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired MockMvcTester pages;

    @Autowired Accounts accounts;

    @Autowired Cast cast;

    private final String partnership = "Partnership " + UUID.randomUUID();

    @Test
    void what_came_in_is_told_row_by_row_and_can_be_downloaded()
            throws UnsupportedEncodingException {
        var officer = signedInAs(Role.PARTNERSHIP_OFFICER);
        var sent =
                send(
                        officer,
                        "2023-24",
                        csv("contributions.csv", "agency,amount_gbp\nA,1\nB,=1+1\nC,\n"),
                        csv("notes.docx", "x"));
        assertThat(sent).hasStatus3xxRedirection();
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());

        var page = page(officer, address);
        assertThat(page.select("h1").text()).isEqualTo("What came in");
        assertThat(page.text()).contains("notes.docx: not CSV");
        assertThat(page.select("table").getLast().text())
                .contains("“=1+1” is a formula", "is blank");

        var download =
                get(officer, address + "/problems.csv").getResponse().getContentAsString(UTF_8);
        assertThat(download)
                .contains("contributions.csv,3,amount_gbp,refused")
                .contains("B | =1+1");

        var file = page.select("a[href^=/returns/files/]").attr("href");
        var rows = page(officer, file);
        assertThat(rows.select("#line-3").text()).startsWith("3 Refused B =1+1");
        assertThat(page(officer, file + "?show=queried").select("tbody tr")).hasSize(1);
        assertThat(get(officer, file + "/original").getResponse().getContentAsString(UTF_8))
                .isEqualTo("agency,amount_gbp\nA,1\nB,=1+1\nC,\n");
        assertThat(get(officer, file + "/problems.csv").getResponse().getContentAsString(UTF_8))
                .contains("B,'=1+1,3,refused");
    }

    @Test
    void the_yearly_report_is_written_from_the_store_and_leads_to_the_rows()
            throws UnsupportedEncodingException {
        var officer = signedInAs(Role.PARTNERSHIP_OFFICER);
        send(
                officer,
                "2016-17",
                csv("contributions.csv", "agency,amount_gbp\nA,326739\nTOTAL PRINTED,326736\n"));
        var report =
                page(officer, "/yearly-reports")
                        .select("tr:contains(" + partnership + ") a")
                        .attr("href");

        var page = page(officer, report);
        assertThat(page.select("h1").text()).isEqualTo("Yearly report 2016-17");
        assertThat(page.select("#disagreements").text()).contains("£326,739", "£326,736");
        assertThat(page.select("#contributions tbody a").attr("href"))
                .startsWith("/returns/files/")
                .endsWith("#line-2");
        assertThat(
                        page(
                                        officer,
                                        page.select("#contributions tbody a")
                                                .attr("href")
                                                .replaceFirst("#.*", ""))
                                .select("#line-2")
                                .text())
                .contains("326739");

        assertThat(get(officer, report + "/report.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.year")
                .isEqualTo("2016-17");
        assertThat(get(officer, report + "/report.html").getResponse().getContentAsString(UTF_8))
                .contains("<style>")
                .contains("Yearly report 2016-17");
    }

    @Test
    void undoing_asks_first_and_then_nothing_of_it_counts() throws UnsupportedEncodingException {
        var officer = signedInAs(Role.PARTNERSHIP_OFFICER);
        var address =
                String.valueOf(
                        send(
                                        officer,
                                        "2023-24",
                                        csv("contributions.csv", "agency,amount_gbp\nA,1\n"))
                                .getResponse()
                                .getRedirectedUrl());
        assertThat(page(officer, address + "/undoing").select("h1").text())
                .isEqualTo("Undo this delivery?");
        assertThat(post(officer, address + "/undoing")).hasStatus3xxRedirection();
        assertThat(page(officer, address).text())
                .contains("Nothing in it counts")
                .doesNotContain("Undo this delivery");
        assertThat(post(officer, address + "/undoing")).hasStatus(409);
    }

    @Test
    void what_is_wrong_with_a_form_is_said_at_once() throws UnsupportedEncodingException {
        var officer = signedInAs(Role.PARTNERSHIP_OFFICER);
        var answer = send(officer, "2023", csv("", ""));
        assertThat(answer).hasStatus(422);
        assertThat(
                        Jsoup.parse(answer.getResponse().getContentAsString(UTF_8))
                                .select(".govuk-error-summary li")
                                .eachText())
                .containsExactlyInAnyOrder(
                        "Enter a year like 2023-24", "Choose at least one CSV file");
        assertThat(send(officer, "2023-25", csv("contributions.csv", "agency,amount_gbp\nA,1\n")))
                .hasStatus(422);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCRUTINEER", "EXECUTIVE_PARTNER"})
    void who_holds_the_partnership_to_account_reads_and_changes_nothing(Role role)
            throws UnsupportedEncodingException {
        var officer = signedInAs(Role.PARTNERSHIP_OFFICER);
        var address =
                String.valueOf(
                        send(
                                        officer,
                                        "2023-24",
                                        csv("contributions.csv", "agency,amount_gbp\nA,1\n"))
                                .getResponse()
                                .getRedirectedUrl());
        var reader = signedInAs(role);
        assertThat(page(reader, address).text()).doesNotContain("Undo this delivery");
        assertThat(page(reader, "/returns").text())
                .contains(partnership)
                .doesNotContain("Send figures in");
        assertThat(get(reader, "/yearly-reports")).hasStatusOk();
        assertThat(get(reader, "/returns/new")).hasStatus(404);
        assertThat(get(reader, address + "/undoing")).hasStatus(404);
        assertThat(post(reader, address + "/undoing")).hasStatus(404);
        assertThat(send(reader, "2023-24", csv("contributions.csv", "agency,amount_gbp\nA,1\n")))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTNERSHIP_OFFICER", "SCRUTINEER", "EXECUTIVE_PARTNER", "SYSTEM"})
    void for_everybody_else_none_of_it_is_there(Role role) throws UnsupportedEncodingException {
        var officer = signedInAs(Role.PARTNERSHIP_OFFICER);
        var address =
                String.valueOf(
                        send(
                                        officer,
                                        "2023-24",
                                        csv("contributions.csv", "agency,amount_gbp\nA,1\n"))
                                .getResponse()
                                .getRedirectedUrl());
        var file = page(officer, address).select("a[href^=/returns/files/]").attr("href");
        var report = page(officer, address).select("a[href^=/yearly-reports/]").attr("href");
        var stranger = signedInAs(role);
        for (var there :
                new String[] {
                    "/returns",
                    "/returns/new",
                    address,
                    address + "/problems.csv",
                    address + "/undoing",
                    file,
                    file + "/original",
                    file + "/problems.csv",
                    "/yearly-reports",
                    report,
                    report + "/report.json",
                    report + "/report.html"
                }) {
            assertThat(get(stranger, there)).as(there).hasStatus(404);
        }
    }

    @Test
    void an_address_that_leads_nowhere_is_not_there() {
        var officer = signedInAs(Role.PARTNERSHIP_OFFICER);
        for (var kind :
                new String[] {
                    "/returns/files/", "/returns/deliveries/", "/returns/sets/", "/yearly-reports/"
                }) {
            assertThat(get(officer, kind + UUID.randomUUID())).as(kind).hasStatus(404);
            assertThat(get(officer, kind + "nonsense")).as(kind).hasStatus(404);
        }
    }

    private Cookie[] signedInAs(Role role) {
        var name = "test-" + UUID.randomUUID();
        cast.run(
                Actor.system("test"),
                () -> {
                    var account = accounts.open(name, "Tess Testson", null, PASSWORD);
                    accounts.grant(account, role, UUID.randomUUID(), role.label());
                });
        return pages.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("name", name)
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookies();
    }

    private MvcTestResult get(Cookie[] reader, String address) {
        return pages.get().uri(address).cookie(reader).exchange();
    }

    private Document page(Cookie[] reader, String address) throws UnsupportedEncodingException {
        var answer = get(reader, address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString(UTF_8));
    }

    private MvcTestResult post(Cookie[] reader, String address) {
        return pages.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .cookie(reader)
                .exchange();
    }

    private MvcTestResult send(Cookie[] reader, String year, MockMultipartFile... files) {
        var request = pages.post().uri("/returns/new").multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.param("partnership", partnership)
                .param("year", year)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .cookie(reader)
                .exchange();
    }

    private static MockMultipartFile csv(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(UTF_8));
    }
}
