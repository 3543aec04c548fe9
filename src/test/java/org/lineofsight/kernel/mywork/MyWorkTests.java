package org.lineofsight.kernel.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@DatabaseTest
class MyWorkTests {

    /** Two modules that the page has never heard of. */
    @TestConfiguration
    static class InventedModules {

        @Bean
        WorkSource allotments() {
            return actor ->
                    actor.is(Role.SCRUTINEER)
                            ? IntStream.range(0, 30)
                                    .mapToObj(bed ->
                                            WorkItem.of(
                                                    Section.SENT_TO_ME,
                                                    "Dig bed " + bed,
                                                    "/beds/" + bed))
                                    .toList()
                            : List.of();
        }

        @Bean
        WorkSource greenhouses() {
            return actor ->
                    actor.is(Role.SCRUTINEER)
                            ? List.of(
                                    WorkItem.of(Section.DUE, "Water <the> tomatoes", "/tomatoes")
                                            .detail("They were last watered by somebody else")
                                            .due(
                                                    new TimeLeft(
                                                            TimeLeft.State.LATE,
                                                            "2 working days late",
                                                            "Thursday 19 November 2026",
                                                            Instant.parse("2026-11-19T23:59:59Z"))))
                            : List.of();
        }
    }

    @Autowired MockMvcTester pages;
    @Autowired Cast cast;

    private Document firstPageOf(Actor reader) {
        var result = pages.get().uri("/").cookie(cast.signedIn(reader)).exchange();
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothing_to_do_is_a_good_day_for_every_role() {
        for (var role : Role.values()) {
            if (role == Role.SYSTEM
                    || role == Role.SCRUTINEER
                    || role == Role.SYSTEM_ADMINISTRATOR) {
                continue;
            }
            var page = firstPageOf(cast.somebody(role, UUID.randomUUID()));
            assertThat(page.title()).startsWith("My work - ");
            assertThat(page.select("h1").eachText()).containsExactly("My work");
            assertThat(page.select("main section")).as(role.name()).isEmpty();
            assertThat(page.select("main").text())
                    .contains("Nothing is waiting for you. That is a good day.");
        }
    }

    @Test
    void what_modules_have_for_somebody_is_shown_by_section_with_its_clock() {
        var page = firstPageOf(cast.somebody(Role.SCRUTINEER));
        assertThat(page.select("h2").eachText())
                .containsSubsequence("Due today and late (1)", "Sent to you (30)");
        var due = page.select("section[aria-labelledby=due]");
        assertThat(due.select("a").text()).isEqualTo("Water <the> tomatoes");
        assertThat(due.select("a").attr("href")).isEqualTo("/tomatoes");
        assertThat(due.text())
                .contains(
                        "2 working days late",
                        "Thursday 19 November 2026",
                        "They were last watered by somebody else");
    }

    @Test
    void a_long_section_folds_the_rest_away_where_it_can_still_be_reached() {
        var page = firstPageOf(cast.somebody(Role.SCRUTINEER));
        var section = page.select("section[aria-labelledby=sent-to-me]");
        assertThat(section.select("details summary").text()).isEqualTo("Show 5 more");
        assertThat(section.select("a")).hasSize(30);
    }

    @Test
    void somebody_who_is_not_signed_in_is_asked_to() {
        assertThat(pages.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }
}
