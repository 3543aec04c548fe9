package org.lineofsight.exchange.extracts.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.elsewhere.Arrivals;
import org.lineofsight.pathway.childprotection.elsewhere.ConfirmMatch;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Where the council's system and what was recorded here do not agree: both sides stand, side by
 * side, and nobody's record becomes the other's.
 */
@SpringBootTest
@DatabaseTest
class ContradictionTests {

    private static final String FROM_THE_EXTRACT = "From the council’s system, extract of ";

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Extracts extracts;
    @Autowired MoveExtract moveExtract;
    @Autowired ReadExtracts readExtracts;
    @Autowired Arrivals arrivals;
    @Autowired ConfirmMatch confirmMatch;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester pages;

    private final String one = "c" + UUID.randomUUID().toString().substring(0, 12);

    private CaseId id;

    /** The council's system knows the child of a case here, and somebody has said so. */
    @BeforeEach
    void a_child_whom_both_know() {
        id = scene.allocated();
        extracts.taken(scene.manager, Extracts.zip(child()));
        var there =
                as(() ->
                        jdbc.sql(
                                        "select id from childprotection.elsewhere_child where council_number = :number")
                                .param("number", one)
                                .query(UUID.class)
                                .single());
        cast.run(scene.manager, () -> confirmMatch.same(there, person(), scene.manager));
    }

    private String child() {
        return "person %s,Rowan,Penhallow,2018-04-09,".formatted(one);
    }

    private <T> T as(Supplier<T> work) {
        return cast.as(Actor.system("test"), work);
    }

    private UUID person() {
        return as(() ->
                jdbc.sql(
                                "select person_record_id from childprotection.case_child where record_id = :id and place = 0")
                        .param("id", id.value())
                        .query(UUID.class)
                        .single());
    }

    private void planHere(String began, @Nullable String ended, String category) {
        as(() ->
                jdbc.sql(
                                """
                                with child as (
                                    select id as child, record_id, person_record_id from childprotection.case_child
                                     where record_id = :id and place = 0),
                                conference as (
                                    insert into childprotection.conference (id, record_id, version, kind, why, counts_from, chair_id,
                                        chair, called_by, called_at)
                                    select gen_random_uuid(), :id, 0, 'INITIAL', 'Bruises', cast(:began as date), gen_random_uuid(),
                                           'A chair', 'A worker', now()
                                    returning id as conference),
                                plan as (
                                    insert into childprotection.plan (id, record_id, version, kind, reference, began_on, began_by,
                                        conference_id, safety, contingency, ended_on)
                                    select gen_random_uuid(), :id, 0, 'CHILD_PROTECTION', gen_random_uuid()::text,
                                           cast(:began as date), 'A worker', conference, 'Safe', 'Court', cast(:ended as date)
                                      from conference
                                    returning id as plan),
                                part as (
                                    insert into childprotection.plan_child (plan_id, record_id, child_id, person_record_id, name,
                                        birth, began_on, earlier, ended_on, end_reason, ended_by)
                                    select plan, record_id, child, person_record_id, 'Rowan', 'April 2018', cast(:began as date),
                                           'NONE', cast(:ended as date),
                                           case when cast(:ended as date) is not null then 'MOVED' end,
                                           case when cast(:ended as date) is not null then 'A worker' end
                                      from plan, child
                                    returning plan_id)
                                insert into childprotection.plan_category (plan_id, record_id, child_id, from_on, category,
                                    conference_id)
                                select plan, record_id, child, cast(:began as date), :category, conference
                                  from plan, child, conference
                                """)
                        .param("id", id.value())
                        .param("began", began)
                        .param("ended", ended)
                        .param("category", category)
                        .update());
    }

    private void enquiryHere(String discussed) {
        as(() ->
                jdbc.sql(
                                """
                                with discussion as (
                                    insert into childprotection.enquiry (id, record_id, version, reference, discussion_id,
                                        discussed_at, kind, begun_by, status)
                                    values (gen_random_uuid(), :id, 0, gen_random_uuid()::text, :discussion,
                                            cast(:discussed as timestamptz), 'SINGLE', 'A worker', 'BEING_WRITTEN')
                                    returning id)
                                insert into childprotection.enquiry_child (enquiry_id, record_id, child_id, name, birth)
                                select d.id, :id, c.id, 'Rowan', 'April 2018'
                                  from discussion d, childprotection.case_child c
                                 where c.record_id = :id and c.place = 0
                                """)
                        .param("id", id.value())
                        .param("discussion", scene.called(id).value())
                        .param("discussed", discussed + "T11:00:00Z")
                        .update());
    }

    private Upload read(String... rows) {
        return extracts.read(scene.manager, extracts.today(), "ssd.zip", Extracts.zip(rows));
    }

    /** Before it is taken. */
    private List<String> contradictions(Upload upload) {
        return cast.as(
                scene.manager,
                () ->
                        arrivals.contradictions(upload.id(), 1_000).stream()
                                .filter(each -> each.councilNumber().equals(one))
                                .map(each -> each.kind().label() + ". " + each.inWords())
                                .toList());
    }

    private Document casePage(Upload upload) {
        cast.run(scene.manager, () -> moveExtract.confirm(upload.id(), scene.manager));
        readExtracts.run();
        var answer =
                pages.get()
                        .uri("/child-protection/cases/" + id)
                        .cookie(cast.signedIn(scene.worker))
                        .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_plan_of_another_category_is_listed_with_both_sides_and_shown_once() {
        planHere("2026-03-02", null, "NEG");
        var upload = read(child(), plan("2026-03-02", "", "Emotional Abuse"));
        assertThat(contradictions(upload))
                .containsExactly(
                        "Child protection plan. There: 2 March 2026 and going on, Emotional abuse. Here: 2 March 2026 and going on, Neglect");
        var shown = casePage(upload).select("#elsewhere ~ *");
        assertThat(shown.text())
                .contains("Recorded here", FROM_THE_EXTRACT, ", received ")
                .contains("Contradicts what was recorded here: 2 March 2026 and going on, Neglect")
                .containsOnlyOnce("Since 2 March 2026");
    }

    private String plan(String began, String ended, String category) {
        return "plan %s-1,%s,%s,%s,%s,%s".formatted(one, one, began, ended, category, category);
    }

    @Test
    void a_plan_that_began_on_another_day_is_listed_with_both_sides() {
        planHere("2026-03-02", null, "NEG");
        var upload = read(child(), plan("2026-03-09", "", "Neglect"));
        assertThat(contradictions(upload))
                .containsExactly(
                        "Child protection plan. There: 9 March 2026 and going on, Neglect. Here: 2 March 2026 and going on, Neglect");
        assertThat(casePage(upload).select("#elsewhere ~ *").text())
                .contains("Contradicts what was recorded here: 2 March 2026 and going on, Neglect");
    }

    @Test
    void a_plan_that_is_there_and_not_here_is_listed() {
        var upload = read(child(), plan("2026-03-02", "", "Neglect"));
        assertThat(contradictions(upload))
                .containsExactly(
                        "Child protection plan. There: 2 March 2026 and going on, Neglect. Here: not recorded");
        assertThat(casePage(upload).select("#elsewhere ~ *").text())
                .contains("Not recorded here", FROM_THE_EXTRACT);
        assertThat(
                        as(() ->
                                jdbc.sql(
                                                "select record_id from childprotection.published_status where person_record_id = :person")
                                        .param("person", person())
                                        .query(UUID.class)
                                        .single()))
                .as("an attendance is told to the people of the case here")
                .isEqualTo(id.value());
    }

    @Test
    void a_plan_that_is_here_and_not_there_is_listed_with_the_extract_that_should_report_it() {
        planHere("2026-03-02", null, "NEG");
        var upload =
                read(child(), "plan other-1,%s-other,2026-03-02,,Neglect,Neglect".formatted(one));
        assertThat(contradictions(upload))
                .containsExactly(
                        "Child protection plan. There: not reported. Here: 2 March 2026 and going on, Neglect");
        assertThat(casePage(upload).select("#elsewhere ~ *").text())
                .contains("Not reported by the council’s system, extract of ", ", received ");
    }

    @Test
    void an_extract_without_a_table_of_plans_says_nothing_of_plans() {
        planHere("2026-03-02", null, "NEG");
        assertThat(contradictions(read(child()))).isEmpty();
    }

    @Test
    void a_section_47_enquiry_of_another_day_is_listed_with_both_sides() {
        enquiryHere("2026-03-02");
        var upload = read(child(), "s47 %s-1,%s,2026-03-04,,N".formatted(one, one));
        assertThat(contradictions(upload))
                .containsExactly(
                        "Section 47 enquiry. There: 4 March 2026 and going on. Here: 2 March 2026 and going on");
        assertThat(casePage(upload).select("#elsewhere ~ *").text())
                .contains("Contradicts what was recorded here: 2 March 2026 and going on");
    }

    @Test
    void what_both_say_alike_contradicts_nothing_and_stands_once() {
        planHere("2026-03-02", null, "NEG");
        enquiryHere("2026-02-20");
        var upload =
                read(
                        child(),
                        plan("2026-03-02", "", "NEG"),
                        "s47 %s-1,%s,2026-02-20,,N".formatted(one, one));
        assertThat(contradictions(upload)).isEmpty();
        var shown = casePage(upload).select("#elsewhere ~ *").text();
        assertThat(shown)
                .containsOnlyOnce("Since 2 March 2026")
                .containsOnlyOnce("Since 20 February 2026")
                .doesNotContain("Contradicts", "Not recorded here", "Not reported");
        assertThat(
                        as(() ->
                                jdbc.sql(
                                                """
                                                select count(*) from childprotection.published_status
                                                 where person_record_id = :person and status = 'CHILD_PROTECTION_PLAN'
                                                """)
                                        .param("person", person())
                                        .query(Integer.class)
                                        .single()))
                .as("flags and lists have it once")
                .isEqualTo(1);
    }

    @Test
    void a_plan_that_is_over_there_and_was_here_before_is_no_contradiction() {
        planHere("2024-03-02", "2024-09-01", "NEG");
        assertThat(contradictions(read(child(), plan("2025-03-02", "2025-09-01", "Neglect"))))
                .isEmpty();
    }
}
