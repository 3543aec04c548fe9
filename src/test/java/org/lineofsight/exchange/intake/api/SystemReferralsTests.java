package org.lineofsight.exchange.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lineofsight.exchange.intake.Caller;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.exchange.intake.client.KeepSecrets;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

class SystemReferralsTests extends IntakeTest {

    @Autowired JdbcClient jdbc;
    @Autowired KeepSecrets keepSecrets;

    @Test
    void a_referral_from_a_schools_system_is_a_contact_like_any_other() {
        var school = school();
        var system = system(school);

        var received = system.post(referral().toString());

        assertThat(received.status()).isEqualTo(201);
        var id = received.json().get("id").asString();
        assertThat(received.header("Location")).isEqualTo("/api/v1/referrals/" + id);
        assertThat(received.json().get("reference").asString()).isNotBlank();
        assertThat(received.json().get("decision_due").asString()).endsWith("Z");
        assertThat(received.response().headers().map()).doesNotContainKey("set-cookie");
        var worker = cast.somebody(Role.FRONT_DOOR_WORKER);
        assertThat(contact(worker, id)).isEqualTo("SYSTEM, Tess Teacher, tess@school.example, Kit");
    }

    private String contact(Actor reader, String id) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        """
                                        select concat_ws(', ', c.channel, c.referrer_name, r.referrer_email, k.given_names)
                                        from frontdoor.contact c
                                        join frontdoor.referral r on r.record_id = c.id
                                        join frontdoor.contact_child k on k.record_id = c.id
                                        where c.id = cast(:id as uuid)
                                        """)
                                .param("id", id)
                                .query(String.class)
                                .single());
    }

    /** RecordRules.isPlainlyTheChild */
    @Test
    void a_child_told_of_again_keeps_their_record_and_one_that_may_be_another_does_not() {
        var system = system();
        var first = referral();
        var child = (ObjectNode) first.get("children").get(0);
        child.put("nhs_number", "9990000018");
        var record = recordOf(system, first);

        assertThat(recordOf(system, first)).isEqualTo(record);
        child.put("given_names", "KIT ");
        child.remove("nhs_number");
        assertThat(recordOf(system, first)).isEqualTo(record);
        child.put("nhs_number", "9990000018");
        child.put("family_name", "Newname");
        assertThat(recordOf(system, first)).isEqualTo(record);
        child.put("date_of_birth", "2017-01-31");
        assertThat(recordOf(system, first)).isNotEqualTo(record);
    }

    /** RecordRules.isPlainlyTheChild */
    @Test
    void twins_with_one_number_by_mistake_and_babies_without_names_each_have_their_own_record() {
        var system = system();
        var told = referral();
        var child = (ObjectNode) told.get("children").get(0);
        child.put("nhs_number", "9990000018");
        var record = recordOf(system, told);
        child.put("given_names", "Kay");
        assertThat(recordOf(system, told)).isNotEqualTo(record);

        child.remove("nhs_number");
        child.put("given_names", "Baby");
        var baby = recordOf(system, told);
        assertThat(recordOf(system, told)).isNotEqualTo(baby);
    }

    @Test
    void what_another_system_sent_is_not_looked_at() {
        var school = school();
        var told = referral();
        var record = recordOf(system(school), told);

        assertThat(recordOf(system(school), told)).isNotEqualTo(record);
    }

    private String recordOf(Caller system, ObjectNode told) {
        var answer = system.post(told.toString());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return cast.as(
                cast.somebody(Role.FRONT_DOOR_WORKER),
                () ->
                        jdbc.sql(
                                        "select person_record_id from frontdoor.contact_child where record_id = cast(:id as uuid)")
                                .param("id", answer.json().get("id").asString())
                                .query(String.class)
                                .single());
    }

    @Test
    void the_agencys_safeguarding_lead_sees_it_and_another_agencys_does_not() {
        var school = school();
        var id = system(school).post(referral().toString()).json().get("id").asString();

        assertThat(isSeenBy(cast.somebody(Role.SAFEGUARDING_LEAD, school.value()), id)).isTrue();
        assertThat(isSeenBy(cast.somebody(Role.SAFEGUARDING_LEAD), id)).isFalse();
        assertThat(isSeenBy(cast.somebody(Role.PRACTITIONER, school.value()), id)).isFalse();
    }

    private boolean isSeenBy(Actor actor, String id) {
        return cast.as(
                actor,
                () ->
                        jdbc.sql(
                                                "select count(*) from frontdoor.contact where id = cast(:id as uuid)")
                                        .param("id", id)
                                        .query(Long.class)
                                        .single()
                                == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    worry                | /worry                     | Write what you are worried about
                    danger_now           | /danger_now                | Select yes if a child is in danger now, or no if they are not
                    referrer             | /referrer/telephone        | Enter your telephone number
                    children             | /children                  | Add at least one child, even if you know little about them
                    people               | /people                    | Say whether anybody else is important in the child’s life
                    childs_words         | /childs_words              | Select whether you have the child’s own words, or why you do not
                    working_well_not_known | /working_well            | Write what is working well, or select “I do not know”
                    domestic_abuse       | /domestic_abuse            | Select whether domestic abuse is part of this, or “Not known”
                    consent              | /consent                   | Select whether the family knows and agrees
                    level                | /level                     | Select the level of need that fits best, from 1 to 4
                    level_evidence       | /level_evidence            | Write why you chose this level
                    """)
    void what_is_left_out_is_named_in_the_forms_own_words(
            String left, String pointer, String words) {
        var without = referral();
        without.remove(left);

        assertThat(refusals(without)).contains(pointer + ": " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date_of_birth | 2018-02-30 | /children/0/date_of_birth | must be a real date
                    date_of_birth | 2998-01-01 | /children/0/date_of_birth | must be today or in the past
                    date_of_birth | last May   | /children/0/date_of_birth | Date of birth must
                    born          | YES        | /children/0/born          | Select what you know about the child’s age
                    sex           | F          | /children/0/sex           | Select the child’s sex, or “Not known”
                    ethnicity     | ZZZZ       | /children/0/ethnicity     | must be a code of the children in need census
                    """)
    void a_wrong_answer_about_a_child_is_pointed_at(
            String field, String typed, String pointer, String words) {
        var wrong = referral();
        ((ObjectNode) wrong.get("children").get(0)).put(field, typed);

        assertThat(refusals(wrong))
                .singleElement()
                .asString()
                .startsWith(pointer + ": ")
                .contains(words);
    }

    @Test
    void a_child_in_danger_now_needs_a_call_first() {
        var danger = referral().put("danger_now", true);

        assertThat(refusals(danger)).containsExactly("/called: Select whom you have called");
        danger.putObject("called").put("whom", "POLICE").put("incident", "123 of today");
        assertThat(system().post(danger.toString()).status()).isEqualTo(201);
    }

    @Test
    void without_consent_there_is_a_reason_and_not_both_words_and_why_there_are_none() {
        var wrong = referral().put("consent", "REFUSED").put("childs_words_absent", "NOT_SEEN");

        assertThat(refusals(wrong))
                .containsExactly(
                        "/sharing/ground: Select why you are sharing this without the family’s agreement",
                        "/childs_words_absent: Give the child's own words, or choose why you do not have them");
    }

    private List<String> refusals(ObjectNode referral) {
        var answer = system().post(referral.toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        return StreamSupport.stream(answer.json().get("errors").spliterator(), false)
                .map(each -> each.get("pointer").asString() + ": " + each.get("detail").asString())
                .toList();
    }

    @Test
    void what_is_not_json_of_version_1_is_refused_in_words() {
        var system = system();

        var unknown = system.post(referral().put("postcode", "LA1 1AA").toString());
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/postcode");
        assertThat(unknown.json().get("detail").asString()).contains("“postcode”");
        var kind = system.post(referral().put("worry", 7).toString());
        assertThat(kind.status()).isEqualTo(400);
        assertThat(kind.json().get("errors").get(0).get("pointer").asString()).isEqualTo("/worry");
        assertThat(system.post("{").status()).isEqualTo(400);
        assertThat(system.post("").status()).isEqualTo(400);
        assertThat(system.post("null").status()).isEqualTo(400);
        var noChild = referral();
        noChild.putArray("children").addNull();
        assertThat(system.post(noChild.toString()).status()).isEqualTo(400);
        assertThat(system.post("[".repeat(50) + "]".repeat(50)).status()).isEqualTo(400);
        assertThat(system.post("{\"worry\":\"a\",\"worry\":\"b\"}").status()).isEqualTo(400);
        assertThat(system.post(referral().put("worry", "x".repeat(600_000)).toString()).status())
                .isEqualTo(413);
        assertThat(system.post(referral().put("worry", "x".repeat(30_000)).toString()).status())
                .isEqualTo(422);
        assertThat(system.post(referral().put("worry", "null\u0000character").toString()).status())
                .isEqualTo(201);
    }

    @Test
    void other_addresses_methods_and_kinds_are_problems_too_and_never_pages() {
        var system = system();

        var nowhere = system.get("/api/v1/nowhere");
        assertThat(nowhere.status()).isEqualTo(404);
        var deleted = system.send(system.request("/api/v1/referrals").DELETE());
        assertThat(deleted.status()).isEqualTo(405);
        assertThat(deleted.header("Allow")).contains("POST");
        var form =
                system.send(
                        system.request("/api/v1/referrals")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("worry=a")));
        assertThat(form.status()).isEqualTo(415);
        var wrongDay = system.get("/api/v1/referrals?since=yesterday");
        assertThat(wrongDay.status()).isEqualTo(400);
        var noId = system.get("/api/v1/referrals/1");
        assertThat(noId.status()).isEqualTo(404);
        assertThat(List.of(nowhere, deleted, form, wrongDay, noId))
                .allSatisfy(answer -> {
                    assertThat(answer.header("Content-Type"))
                            .startsWith("application/problem+json");
                    assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
                    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                });
    }

    @Test
    void without_the_right_secret_nothing_is_told() {
        var right = issued(school()).token();
        var wrong = right.substring(0, right.length() - 1) + (right.endsWith("A") ? "B" : "A");
        for (var token : List.of("", "secret", wrong)) {
            var answer = caller(token).get("/api/v1/referrals");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(caller(right).get("/api/v1/referrals").status()).isEqualTo(200);
    }

    @Test
    void a_secret_is_changed_with_an_overlap_and_a_client_that_ended_calls_no_more() {
        var issued = issued(school());
        var second = cast.as(Actor.system("test"), () -> keepSecrets.add(issued.client()));
        assertThat(caller(issued.token()).get("/api/v1/referrals").status()).isEqualTo(200);
        assertThat(caller(second).get("/api/v1/referrals").status()).isEqualTo(200);

        cast.run(Actor.system("test"), () -> keepSecrets.endOlder(issued.client()));
        assertThat(caller(issued.token()).get("/api/v1/referrals").status()).isEqualTo(401);
        assertThat(caller(second).get("/api/v1/referrals").status()).isEqualTo(200);

        cast.run(Actor.system("test"), () -> keepSecrets.end(issued.client()));
        assertThat(caller(second).get("/api/v1/referrals").status()).isEqualTo(401);
    }

    @Test
    void another_agencys_referral_is_not_there() {
        var id = system().post(referral().toString()).json().get("id").asString();

        var other = system().get("/api/v1/referrals/" + id);

        assertThat(other.status()).isEqualTo(404);
        assertThat(other.json().get("title").asString()).isEqualTo("Not there");
    }

    @Test
    void the_same_key_is_answered_again_and_done_once() {
        var system = system();
        var body = referral().toString();
        var key = UUID.randomUUID().toString();

        var first = system.post(body, key);
        var again = system.post(body, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(sent(system)).hasSize(1);
        var other = system.post(referral().toString(), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("title").asString()).isEqualTo("Idempotency-Key used before");
        assertThat(system().post(body, key).status()).as("another client's key").isEqualTo(201);
    }

    @Test
    void a_key_is_needed_and_is_free_again_after_a_refusal() {
        var system = system();
        assertThat(system.post(referral().toString(), "short").status()).isEqualTo(400);
        var key = UUID.randomUUID().toString();
        var without = referral();
        without.remove("worry");

        assertThat(system.post(without.toString(), key).status()).isEqualTo(422);
        assertThat(system.post(referral().toString(), key).status()).isEqualTo(201);
    }

    @Test
    void one_key_that_comes_many_times_at_once_makes_one_contact() throws Exception {
        var system = system();
        var body = referral().toString();
        var key = UUID.randomUUID().toString();

        var answers =
                atOnce(IntStream.range(0, 12).mapToObj(each -> work(system, body, key)).toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.response().body()).distinct()).hasSize(1);
        assertThat(sent(system)).hasSize(1);
    }

    @Test
    void of_two_hundred_referrals_at_once_none_is_lost_and_none_doubled() throws Exception {
        var system = system();

        var answers =
                atOnce(
                        IntStream.range(0, 200)
                                .mapToObj(each ->
                                        work(
                                                system,
                                                referral().put("worry", "Worry " + each).toString(),
                                                UUID.randomUUID().toString()))
                                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        var told = answers.stream().map(answer -> answer.json().get("id").asString()).toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(answers.stream().map(answer -> answer.json().get("reference").asString()))
                .doesNotHaveDuplicates();
        assertThat(sent(system)).containsExactlyInAnyOrderElementsOf(told);
    }

    private static Callable<Caller.Answer> work(Caller system, String body, String key) {
        return () -> system.post(body, key);
    }

    private static List<Caller.Answer> atOnce(List<Callable<Caller.Answer>> work) throws Exception {
        var start = new CountDownLatch(1);
        var running = new ArrayList<Future<Caller.Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : work) {
                running.add(
                        threads.submit(() -> {
                            start.await();
                            return each.call();
                        }));
            }
            start.countDown();
            var answers = new ArrayList<Caller.Answer>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    /** Page by page to the end. */
    private static List<String> sent(Caller system) {
        var ids = new ArrayList<String>();
        var pages = new HashSet<String>();
        var address = "/api/v1/referrals?since=2020-01-01T00:00:00Z";
        while (address != null && pages.add(address)) {
            var page = system.get(address).json();
            page.get("referrals").forEach(each -> ids.add(each.get("id").asString()));
            address = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return ids;
    }

    @Test
    void every_call_is_on_the_audit_trail() {
        var system = system();
        var id = system.post(referral().toString()).json().get("id").asString();
        system.get("/api/v1/referrals/" + id);

        var rows =
                cast.as(
                        Actor.system("test"),
                        () ->
                                jdbc.sql(
                                                """
                                                select verb || ' ' || what from platform.audit
                                                where cast(:id as uuid) = any(records) order by id
                                                """)
                                        .param("id", id)
                                        .query(String.class)
                                        .list());
        assertThat(rows)
                .containsExactly("wrote POST /api/v1/referrals", "read GET /api/v1/referrals/{id}");
    }
}
