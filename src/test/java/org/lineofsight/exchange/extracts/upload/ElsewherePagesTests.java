package org.lineofsight.exchange.extracts.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a case's page and a child's page say of the council's system. */
@SpringBootTest
@DatabaseTest
class ElsewherePagesTests {

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Extracts extracts;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester pages;

    private final String one = "c" + UUID.randomUUID().toString().substring(0, 12);

    private MvcTestResult get(Actor reader, String address) {
        return pages.get().uri(address).cookie(cast.signedIn(reader)).exchange();
    }

    private Document page(Actor reader, String address) {
        var answer = get(reader, address);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void post(Actor by, String address, String name, String value) {
        assertThat(
                        pages.post()
                                .uri(address)
                                .with(csrf())
                                .param(name, value)
                                .cookie(cast.signedIn(by))
                                .exchange())
                .hasStatus3xxRedirection();
    }

    private String child() {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select id::text from childprotection.elsewhere_child where council_number = :number")
                                .param("number", one)
                                .query(String.class)
                                .single());
    }

    private UUID person(CaseId id) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select person_record_id from childprotection.case_child where record_id = :id and place = 0")
                                .param("id", id.value())
                                .query(UUID.class)
                                .single());
    }

    private String held(CaseId id) {
        var discussion = scene.called(id);
        return cast.as(
                Actor.system("test"),
                () -> {
                    jdbc.sql(
                                    """
                                    update meetings.meeting set status = 'HELD', held_recorded_by = 'Tess', held_recorded_at = now()
                                     where id = (select meeting_id from childprotection.strategy_discussion where id = :id)
                                    """)
                            .param("id", discussion.value())
                            .update();
                    return jdbc.sql(
                                    """
                                    select m.held_on::text from meetings.published_day m
                                      join childprotection.strategy_discussion d on d.meeting_id = m.meeting_id where d.id = :id
                                    """)
                            .param("id", discussion.value())
                            .query(String.class)
                            .single();
                });
    }

    @Test
    void a_person_says_whose_record_it_is_and_the_same_fact_then_names_both_who_say_it() {
        var id = scene.allocated();
        var heldOn = held(id);
        extracts.taken(
                scene.manager,
                Extracts.zip(
                        "person %s,Rowan,Penhallow,2018-04-09,".formatted(one),
                        "s47 %s-1,%s,%s,,N".formatted(one, one, heldOn),
                        "plan %s-1,%s,2025-01-20,2025-09-01,Neglect,Neglect".formatted(one, one)));
        var there = "/child-protection/elsewhere/children/" + child();
        assertThat(get(scene.worker, there)).as("not matched yet").hasStatus(404);
        assertThat(page(scene.worker, "/child-protection/cases/" + id).text())
                .doesNotContain("In the council’s system");
        var suggested = page(scene.manager, there);
        assertThat(suggested.text())
                .contains("same date of birth, same family name, same given names");

        post(scene.manager, there + "/matches", "person", person(id).toString());
        var shown = page(scene.worker, there);
        assertThat(shown.select("tr:contains(Strategy discussion)").text())
                .contains("Recorded here", "From the council’s system, extract of ", ", received ");
        assertThat(shown.text())
                .contains("Child protection plan", "Latest category: Neglect")
                .contains("By " + scene.manager.name())
                .doesNotContain("Look among children of cases here");
        assertThat(page(scene.worker, "/child-protection/cases/" + id).select("#elsewhere"))
                .hasSize(1);
        assertThat(get(scene.colleague, there)).as("whose case it is not").hasStatus(404);
    }

    @Test
    void somebody_who_is_another_child_is_not_suggested_again() {
        var id = scene.allocated();
        extracts.taken(
                scene.manager,
                Extracts.zip(
                        "person %s,Rowan,Penhallow,2018-04-09,".formatted(one),
                        "plan %s-1,%s,2025-01-20,,Neglect,Neglect".formatted(one, one)));
        var there = "/child-protection/elsewhere/children/" + child();
        post(scene.manager, there + "/others", "person", person(id).toString());
        assertThat(
                        page(scene.manager, there)
                                .select("input[name=person][value=" + person(id) + "]"))
                .isEmpty();
        assertThat(page(scene.manager, "/child-protection/elsewhere?which=all").text())
                .contains("Children in the council’s system");
    }
}
