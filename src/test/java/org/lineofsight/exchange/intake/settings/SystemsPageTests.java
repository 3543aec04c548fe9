package org.lineofsight.exchange.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SystemsPageTests extends IntakeTest {

    private static final Pattern TOKEN = Pattern.compile("los_[0-9a-f]{32}_[A-Za-z0-9_-]{43}");

    @Autowired MockMvcTester pages;

    Cookie administrator;

    @BeforeEach
    void an_administrator_is_signed_in() {
        administrator = cast.signedIn(cast.somebody(Role.SYSTEM_ADMINISTRATOR));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).cookie(administrator).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = pages.post().uri(address).cookie(administrator).with(csrf());
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** ClientRules.aClientSaysWhatItIs and theOldSecretStillHolds. */
    @Test
    void a_secret_is_shown_once_and_opens_the_door() {
        var school = school();
        var issued =
                page(
                        post(
                                "/settings/systems/new",
                                "agency",
                                school.value().toString(),
                                "name",
                                "Sprig records",
                                "whatFor",
                                "Safeguarding records; the office"));
        var token = TOKEN.matcher(issued.text());
        assertThat(token.find()).isTrue();
        assertThat(caller(token.group()).get("/api/v1/referrals").status()).isEqualTo(200);
        var address =
                issued.select("form[action$=/secrets]").attr("action").replace("/secrets", "");

        var again = page(get(address));
        assertThat(again.html()).doesNotContain(token.group());
        assertThat(again.text()).contains("Sprig records", "Last used");
        assertThat(page(get("/settings/systems")).text()).contains("Sprig records", "May call");

        var second = page(post(address + "/secrets"));
        assertThat(second.text()).contains("until", "End the older secret now");
        post(address + "/end");
        assertThat(page(get(address)).text()).contains("It may not call any more");
        assertThat(caller(token.group()).get("/api/v1/referrals").status()).isEqualTo(401);
    }

    @Test
    void what_is_missing_is_named() {
        var refused = post("/settings/systems/new", "name", "Sprig records");
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(refused).text())
                .contains("Choose the agency whose system it is", "Say what it is for");
    }

    @Test
    void an_address_for_events_is_kept_tried_and_taken_away() {
        var address = "/settings/systems/" + issued(school()).client();
        var wrong = post(address + "/webhook", "url", "school.example");
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(wrong).text()).contains("Enter an address that starts with https://");

        var kept = page(post(address + "/webhook", "url", "https://school.example/events"));
        assertThat(kept.text()).contains("whsec_");
        post(address + "/webhook/test");
        assertThat(page(get(address)).text())
                .contains("test")
                .contains("Waiting")
                .doesNotContain("whsec_");
        post(address + "/webhook/end");
        assertThat(page(get(address)).select("button:contains(Send a test event)")).isEmpty();
    }
}
