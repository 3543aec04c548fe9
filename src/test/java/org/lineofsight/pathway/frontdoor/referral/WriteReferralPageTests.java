package org.lineofsight.pathway.frontdoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WriteReferralPageTests extends ReferralPageTest {

    @Autowired FrontDoorNumbers numbers;

    @Autowired JdbcClient jdbc;

    @Test
    void the_first_page_says_what_it_is_for_what_it_takes_and_what_makes_a_referral_good() {
        var page = teacher.page("/referrals/new");
        assertThat(page.select("h1").text()).isEqualTo("Tell the front door about a child");
        assertThat(page.select("main").text())
                .contains("call 999", "20 to 30 minutes", "specific", "evidence")
                .contains("within one working day")
                .contains(numbers.telephone());
    }

    @Test
    void a_referral_starts_with_whether_a_child_is_in_danger_and_leads_from_question_to_question() {
        var draft = start(teacher);
        assertThat(redirect(teacher.post(draft + "/danger", "danger", "no")))
                .isEqualTo(draft + "/you");
        var you = teacher.page(draft + "/you");
        assertThat(you.select("#name").val()).isEqualTo(teacher.actor().name());
        assertThat(
                        redirect(
                                teacher.post(
                                        draft + "/you",
                                        "name",
                                        "Tess",
                                        "job",
                                        "Teacher",
                                        "telephone",
                                        "01632 960001")))
                .isEqualTo(draft + "/children/1/name");
        assertThat(redirect(teacher.post(draft + "/children/1/name", "given", "Kit")))
                .isEqualTo(draft + "/children/1/born");
        assertThat(redirect(teacher.post(draft + "/children/1/born", "born", "NOT_KNOWN")))
                .isEqualTo(draft + "/children/1/about");
        assertThat(redirect(teacher.post(draft + "/children/1/about", "sex", "NOT_KNOWN")))
                .isEqualTo(draft + "/children/1/address");
        assertThat(redirect(teacher.post(draft + "/children/1/address", "address", "NOT_KNOWN")))
                .isEqualTo(draft + "/children/1/school");
        assertThat(redirect(teacher.post(draft + "/children/1/school", "school", "NOT_KNOWN")))
                .isEqualTo(draft + "/children");
        assertThat(redirect(teacher.post(draft + "/children", "another", "NONE")))
                .isEqualTo(draft + "/people");
        assertThat(redirect(teacher.post(draft + "/people", "more", "NOBODY")))
                .isEqualTo(draft + "/worry");
        assertThat(redirect(teacher.post(draft + "/worry", "worry", "Hungry every day")))
                .isEqualTo(draft + "/words");
        assertThat(redirect(teacher.post(draft + "/words", "heard", "NOT_SEEN")))
                .isEqualTo(draft + "/working-well");
        assertThat(redirect(teacher.post(draft + "/working-well", "known", "NOT_KNOWN")))
                .isEqualTo(draft + "/domestic-abuse");
        assertThat(redirect(teacher.post(draft + "/domestic-abuse", "abuse", "NOT_KNOWN")))
                .isEqualTo(draft + "/consent");
        assertThat(redirect(teacher.post(draft + "/consent", "consent", "REFUSED")))
                .isEqualTo(draft + "/sharing");
        assertThat(redirect(teacher.post(draft + "/sharing", "ground", "RISK_OF_HARM")))
                .isEqualTo(draft + "/level");
        assertThat(redirect(teacher.post(draft + "/level", "level", "2", "evidence", "Hunger")))
                .isEqualTo(draft + "/check");
        assertThat(teacher.page(draft + "/check").select("main").text())
                .contains("Hungry every day")
                .contains("level 1 or 2 without the family’s agreement")
                .doesNotContain(DraftText.MISSING);
    }

    @Test
    void immediate_danger_stops_the_form_until_somebody_was_called() {
        var draft = start(teacher);
        assertThat(redirect(teacher.post(draft + "/danger", "danger", "yes")))
                .isEqualTo(draft + "/call");
        var stop = teacher.page(draft + "/call");
        assertThat(stop.select("h1").text()).isEqualTo("Stop and call now");
        assertThat(stop.select("main").text())
                .contains("999", numbers.telephone(), numbers.outOfHours());
        for (var blocked : List.of("/you", "/worry", "/children", "/children/1/name", "/check")) {
            assertThat(redirect(teacher.get(draft + blocked))).isEqualTo(draft + "/call");
        }
        assertThat(teacher.post(draft + "/call").getResponse().getStatus()).isEqualTo(422);
        assertThat(redirect(teacher.post(draft + "/call", "whom", "BOTH", "incident", "77")))
                .isEqualTo(draft + "/you");
        assertThat(teacher.get(draft + "/worry").getResponse().getStatus()).isEqualTo(200);
        assertThat(teacher.page(draft + "/check").select("main").text())
                .contains("incident number 77");
    }

    @Test
    void a_referral_that_needs_a_call_first_is_not_sent_but_what_was_typed_is_kept() {
        var draft = filled(teacher, AnswersTestData.complete().without("people"));
        assertThat(teacher.page(draft + "/check").text())
                .contains(DraftText.MISSING)
                .doesNotContain("Nobody else that you know of");
        teacher.post(draft + "/danger", "danger", "yes");
        assertThat(redirect(teacher.post(draft + "/worry", "worry", "Still typing")))
                .isEqualTo(draft + "/call");
        teacher.post(draft + "/people", "more", "NOBODY");
        assertThat(redirect(teacher.post(draft + "/send"))).isEqualTo(draft + "/call");
        teacher.post(draft + "/danger", "danger", "no");
        assertThat(teacher.page(draft + "/check").text()).contains("Nobody else that you know of");
        assertThat(teacher.page(draft + "/worry").select("#worry").val()).isEqualTo("Still typing");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void an_unanswered_question_is_told_at_the_top_and_at_the_field(Question question) {
        var draft = start(teacher);
        teacher.post(draft + "/consent", "consent", "NOT_ASKED");
        var address = draft + "/" + question.segment();
        var fields =
                question.fields().stream().flatMap(field -> List.of(field, "").stream()).toList();
        var answer = teacher.post(address, fields.toArray(String[]::new));
        assertThat(answer).hasStatus(422);
        isToldWhatToDo(PagesAs.read(answer));
    }

    @ParameterizedTest
    @EnumSource(ChildQuestion.class)
    void an_unanswered_question_about_a_child_is_told_at_the_top_and_at_the_field(
            ChildQuestion question) {
        if (question == ChildQuestion.RECORD) {
            return;
        }
        var draft = start(teacher);
        var answer = teacher.post(draft + "/children/1/" + question.segment(), "given", "");
        assertThat(answer).hasStatus(422);
        isToldWhatToDo(PagesAs.read(answer));
    }

    private static void isToldWhatToDo(Document page) {
        assertThat(page.title()).startsWith("Error: ");
        var problems = page.select(".govuk-error-summary a");
        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .allSatisfy(problem -> {
                    assertThat(page.select(problem.attr("href")))
                            .as("%s leads to a control", problem)
                            .hasSize(1);
                    assertThat(page.select(".govuk-error-message").text()).contains(problem.text());
                });
    }

    @Test
    void an_impossible_date_stays_as_it_was_typed_and_is_there_again_later() {
        var draft = start(teacher);
        var address = draft + "/children/1/born";
        var answer =
                teacher.post(
                        address,
                        "born",
                        "DATE",
                        "date.day",
                        "31",
                        "date.month",
                        "2",
                        "date.year",
                        "2019");
        assertThat(answer).hasStatus(422);
        for (var page : List.of(PagesAs.read(answer), teacher.page(address))) {
            assertThat(page.select("#date-day").val()).isEqualTo("31");
            assertThat(page.select("#date-month").val()).isEqualTo("2");
            assertThat(page.select("#date-year").val()).isEqualTo("2019");
        }
        assertThat(PagesAs.read(answer).select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#date-day");
    }

    @Test
    void more_than_can_be_sent_is_refused_and_every_character_is_kept() {
        var draft = start(teacher);
        var words = "ü".repeat(20_001);
        var answer = teacher.post(draft + "/worry", "worry", words);
        assertThat(answer).hasStatus(422).bodyText().contains("20,000 characters or fewer");
        assertThat(teacher.page(draft + "/worry").select("#worry").val()).isEqualTo(words);
        assertThat(redirect(teacher.post(draft + "/worry", "worry", "ü".repeat(20_000))))
                .isEqualTo(draft + "/words");
    }

    @Test
    void nulls_and_control_characters_cost_nobody_what_they_pasted() {
        var draft = start(teacher);
        assertThat(
                        redirect(
                                teacher.post(
                                        draft + "/worry",
                                        "worry",
                                        "He\0 is\u0007 \uD83Ehungry 👦🏽")))
                .isEqualTo(draft + "/words");
        assertThat(teacher.page(draft + "/worry").select("#worry").val())
                .isEqualTo("He is hungry 👦🏽");
    }

    @Test
    void a_script_that_somebody_types_is_words_and_nothing_else() {
        var draft =
                filled(
                        teacher,
                        AnswersTestData.complete()
                                .answer("worry", "worry", "</textarea><script>alert(1)</script>")
                                .answer(
                                        "child-1-name",
                                        "given",
                                        "\"><img src=x onerror=alert(1)>"));
        var sent = sentFrom(teacher, draft);
        for (var address : List.of(draft, sent, sent + "/print", sent + "/sent", "/referrals")) {
            var page = teacher.page(address);
            assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
        }
        assertThat(teacher.page(sent).select("main").text())
                .contains("</textarea><script>alert(1)</script>");
    }

    @Test
    void what_is_typed_is_kept_as_it_is_typed_without_judging_it() {
        var draft = start(teacher);
        assertThat(teacher.autosave(draft + "/worry", "worry", "Half a sen")).hasStatus(204);
        assertThat(teacher.autosave(draft + "/children/1/born", "born", "DATE", "date.day", "99"))
                .hasStatus(204);
        assertThat(teacher.page(draft + "/worry").select("#worry").val()).isEqualTo("Half a sen");
        assertThat(teacher.page(draft + "/children/1/born").select("#date-day").val())
                .isEqualTo("99");
        assertThat(
                        teacher.page(draft + "/worry")
                                .select("form[data-draft-url]")
                                .attr("data-draft-url"))
                .isEqualTo(draft + "/worry");
    }

    @Test
    void saving_for_later_keeps_what_is_not_right_yet_and_says_so_in_the_task_list() {
        var draft = start(teacher);
        assertThat(redirect(teacher.post(draft + "/you", "name", "Tess", "_later", "yes")))
                .isEqualTo(draft);
        var tasks = teacher.page(draft);
        assertThat(tasks.select("li:contains(About you)").text()).contains("To finish");
        assertThat(tasks.select("li:contains(What you are worried about)").text())
                .contains("Not started");
    }

    @Test
    void two_tabs_at_two_questions_lose_nothing_to_each_other() {
        var draft = start(teacher);
        teacher.post(draft + "/worry", "worry", "From the first tab");
        teacher.post(draft + "/working-well", "known", "YES", "working", "From the second tab");
        assertThat(teacher.page(draft + "/worry").select("#worry").val())
                .isEqualTo("From the first tab");
        assertThat(teacher.page(draft + "/working-well").select("#working").val())
                .isEqualTo("From the second tab");
    }

    @Test
    void two_tabs_at_the_same_question_keep_the_words_of_both_until_somebody_has_looked() {
        var draft = start(teacher);
        var address = draft + "/worry";
        var first = teacher.page(address);
        var second = teacher.page(address);
        teacher.autosave(address, withMarks(first, "worry", "What the first tab says"));
        var answer = teacher.post(address, withMarks(second, "worry", "What the second tab says"));

        assertThat(answer).hasStatus(422);
        var both = PagesAs.read(answer);
        assertThat(both.select("#worry").val()).isEqualTo("What the second tab says");
        assertThat(both.select(".govuk-notification-banner").text())
                .contains("What the first tab says");

        assertThat(redirect(teacher.post(address, withMarks(both, "worry", "Both together"))))
                .isEqualTo(draft + "/words");
        assertThat(teacher.page(address).select(".govuk-notification-banner")).isEmpty();
    }

    private static String[] withMarks(Document page, String field, String typed) {
        return new String[] {
            field,
            typed,
            "_page",
            page.select("[name=_page]").val(),
            "_seen",
            page.select("[name=_seen]").val(),
            "_shown",
            page.select("[name=_shown]").val()
        };
    }

    @Test
    void
            a_brother_or_sister_starts_with_the_family_name_and_address_and_a_twin_with_the_birthday() {
        var draft = finished(teacher);
        var family = teacher.page(draft + "/children/1/name").select("#family").val();
        var street = teacher.page(draft + "/children/1/address").select("#line1").val();
        var day = teacher.page(draft + "/children/1/born").select("#date-day").val();

        assertThat(redirect(teacher.post(draft + "/children", "another", "SIBLING")))
                .isEqualTo(draft + "/children/2/name");
        assertThat(teacher.page(draft + "/children/2/name").select("#family").val())
                .isEqualTo(family);
        assertThat(teacher.page(draft + "/children/2/address").select("#line1").val())
                .isEqualTo(street);
        assertThat(teacher.page(draft + "/children/2/born").select("#date-day").val()).isEmpty();
        teacher.post(draft + "/children/2/name", "given", "Ash", "family", family);

        teacher.post(draft + "/children", "another", "TWIN");
        teacher.post(draft + "/children/2/born", "born", "NOT_KNOWN");
        assertThat(redirect(teacher.post(draft + "/children", "another", "OTHER")))
                .as("a child that nobody has named yet is not added twice")
                .isEqualTo(draft + "/children/3/name");
        teacher.post(draft + "/children/3/name", "given", "Mo", "family", family);
        teacher.post(draft + "/children/3/born", "born", "DATE", "date.day", day);
        assertThat(redirect(teacher.post(draft + "/children", "another", "TWIN")))
                .isEqualTo(draft + "/children/4/name");
        assertThat(teacher.page(draft + "/children/4/born").select("#date-day").val())
                .isEqualTo(day);
    }

    @Test
    void a_child_is_removed_after_asking_and_a_page_left_open_cannot_bring_them_back() {
        var draft = finished(teacher);
        teacher.post(draft + "/children", "another", "OTHER");
        teacher.post(draft + "/children/2/name", "given", "Wrongly added");
        assertThat(teacher.page(draft + "/children/2/remove").select("h1").text())
                .contains("Wrongly added");
        assertThat(redirect(teacher.post(draft + "/children/2/remove")))
                .isEqualTo(draft + "/children");
        assertThat(redirect(teacher.post(draft + "/children/2/name", "given", "Back again")))
                .isEqualTo(draft + "/children");
        assertThat(teacher.autosave(draft + "/children/2/name", "given", "Back again"))
                .hasStatus(204);
        assertThat(teacher.page(draft + "/children").text())
                .doesNotContain("Wrongly added", "Back again");
        assertThat(redirect(teacher.post(draft + "/children", "another", "OTHER")))
                .as("a number is never used again")
                .isEqualTo(draft + "/children/3/name");
    }

    @Test
    void people_are_added_changed_and_removed_and_nobody_is_an_answer() {
        var draft = start(teacher);
        assertThat(teacher.post(draft + "/people")).hasStatus(422);
        assertThat(redirect(teacher.post(draft + "/people", "more", "ADD")))
                .isEqualTo(draft + "/people/1");
        assertThat(teacher.post(draft + "/people/1", "name", "Mo")).hasStatus(422);
        assertThat(teacher.post(draft + "/people", "more", "NOBODY"))
                .as("half a person holds the list back")
                .hasStatus(422);
        assertThat(
                        redirect(
                                teacher.post(
                                        draft + "/people/1",
                                        "name",
                                        "Mo",
                                        "relationship",
                                        "Uncle",
                                        "lives",
                                        "NOT_KNOWN")))
                .isEqualTo(draft + "/people");
        assertThat(teacher.page(draft + "/people").text()).contains("Mo", "Uncle", "Not known");
        teacher.post(draft + "/people/1/remove");
        assertThat(redirect(teacher.post(draft + "/people", "more", "NOBODY")))
                .isEqualTo(draft + "/worry");
    }

    @Test
    void checking_shows_every_answer_with_a_way_to_change_it_and_back() {
        var draft = finished(teacher);
        var page = teacher.page(draft + "/check");
        assertThat(page.select("main").text())
                .contains("He has come without food for a week.")
                .contains("“There is nobody at home at night”")
                .contains("Level 3")
                .contains("Test Primary School")
                .contains("Nobody else that you know of");
        assertThat(page.select("main a:contains(Change)"))
                .hasSizeGreaterThan(12)
                .allSatisfy(link -> {
                    assertThat(link.attr("href")).contains("from=check");
                    assertThat(teacher.get(link.attr("href"))).hasStatusOk();
                });
        assertThat(redirect(teacher.post(draft + "/worry", "worry", "Changed", "_from", "check")))
                .isEqualTo(draft + "/check");
        assertThat(teacher.page(draft + "/check").text()).contains("Changed");
    }

    @Test
    void what_is_missing_is_marked_and_nothing_is_sent_before_it_is_there() {
        var draft =
                filled(
                        teacher,
                        AnswersTestData.complete().without("worry").without("child-1-born"));
        assertThat(teacher.page(draft + "/check").select("main").text())
                .contains("2 answers are missing", DraftText.MISSING);
        var answer = teacher.post(draft + "/send");
        assertThat(answer).hasStatus(422);
        var problems = PagesAs.read(answer).select(".govuk-error-summary a");
        assertThat(problems).hasSize(2);
        assertThat(problems)
                .allSatisfy(link -> assertThat(teacher.get(link.attr("href"))).hasStatusOk());
    }

    @Test
    void a_changed_mind_about_consent_asks_for_the_reason_before_going_back_to_check() {
        var draft = finished(teacher);
        assertThat(
                        redirect(
                                teacher.post(
                                        draft + "/consent",
                                        "consent",
                                        "NOT_ASKED",
                                        "_from",
                                        "check")))
                .isEqualTo(draft + "/sharing?from=check");
        assertThat(
                        redirect(
                                teacher.post(
                                        draft + "/sharing",
                                        "ground",
                                        "NOT_REACHED",
                                        "_from",
                                        "check")))
                .isEqualTo(draft + "/check");
    }

    @Test
    void the_receipt_has_a_reference_and_the_day_by_which_they_will_hear() {
        var receipt = redirect(teacher.post(finished(teacher) + "/send"));
        var page = teacher.page(receipt);
        assertThat(page.select("h1").text()).isEqualTo("Referral sent");
        assertThat(page.select("main").text())
                .containsPattern("\\d\\d-[A-Z0-9]{6}")
                .containsPattern("by the end of [A-Z][a-z]+day \\d+ [A-Z][a-z]+ \\d{4}")
                .contains("Explain this date", "Rule:");
    }

    @Test
    void pressing_send_again_shows_the_same_receipt_and_sends_nothing() {
        var draft = finished(teacher);
        var receipt = redirect(teacher.post(draft + "/send"));
        assertThat(redirect(teacher.post(draft + "/send"))).isEqualTo(receipt);
        assertThat(redirect(teacher.get(draft))).isEqualTo(receipt);
        assertThat(redirect(teacher.get(draft + "/worry"))).isEqualTo(receipt);
        assertThat(redirect(teacher.get(draft + "/children/1/name"))).isEqualTo(receipt);
        assertThat(redirect(teacher.post(draft + "/worry", "worry", "Too late")))
                .isEqualTo(receipt);
        assertThat(teacher.autosave(draft + "/worry", "worry", "Too late")).hasStatus(204);
        assertThat(contactsOf(teacher)).isEqualTo(1);
    }

    @Test
    void two_presses_at_the_same_moment_send_one_referral() throws Exception {
        var draft = finished(teacher);
        Callable<String> press = () -> redirect(teacher.post(draft + "/send"));
        try (var presses = Executors.newFixedThreadPool(2)) {
            var receipts = presses.invokeAll(List.of(press, press));
            assertThat(receipts.getFirst().get()).isEqualTo(receipts.getLast().get());
        }
        assertThat(contactsOf(teacher)).isEqualTo(1);
    }

    private int contactsOf(PagesAs.Person person) {
        return pages.as(
                person.actor(),
                () ->
                        jdbc.sql(
                                        "select count(*) from frontdoor.contact where referrer_account_id = :account")
                                .param("account", person.actor().accountId())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void a_sent_draft_keeps_nothing_of_what_was_written() {
        var draft = finished(teacher);
        sentFrom(teacher, draft);
        var answers =
                pages.as(
                        teacher.actor(),
                        () ->
                                jdbc.sql(
                                                "select answers::text from frontdoor.referral_draft where account_id = :account")
                                        .param("account", teacher.actor().accountId())
                                        .query(String.class)
                                        .list());
        assertThat(answers).containsExactly("{}");
    }

    @Test
    void the_next_referral_knows_ones_job_and_telephone() {
        sent(teacher);
        var you = teacher.page(start(teacher) + "/you");
        assertThat(you.select("#job").val()).isEqualTo("Year 4 teacher");
        assertThat(you.select("#telephone").val()).startsWith("01632 960");
    }

    @Test
    void a_draft_is_thrown_away_after_asking() {
        var draft = finished(teacher);
        assertThat(teacher.page(draft + "/delete").select("h1").text()).contains("Delete");
        assertThat(redirect(teacher.post(draft + "/delete"))).isEqualTo("/referrals?deleted=true");
        assertThat(teacher.get(draft)).hasStatus(404);
        assertThat(teacher.page("/referrals?deleted=true").text())
                .contains("The draft was deleted");
    }

    @Test
    void a_child_told_about_before_is_offered_with_the_reasons_and_not_recorded_twice() {
        var family = "Samesame" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        var first =
                AnswersTestData.complete()
                        .answer("child-1-name", "family", family)
                        .date("child-1-born", "date", "3", "4", "2017");
        sentFrom(teacher, filled(teacher, first));

        var draft = start(teacher);
        teacher.post(draft + "/children/1/name", "given", "Kit", "family", family);
        assertThat(
                        redirect(
                                teacher.post(
                                        draft + "/children/1/born",
                                        "born",
                                        "DATE",
                                        "date.day",
                                        "3",
                                        "date.month",
                                        "4",
                                        "date.year",
                                        "2017")))
                .isEqualTo(draft + "/children/1/record");
        var page = teacher.page(draft + "/children/1/record");
        assertThat(page.select("main").text())
                .contains("Kit " + family, "Exact match", "same name", "same date of birth")
                .contains("None of these: a different child");
        assertThat(teacher.post(draft + "/children/1/record")).hasStatus(422);
        assertThat(
                        teacher.post(
                                draft + "/children/1/record",
                                "record",
                                UUID.randomUUID().toString()))
                .as("only what was offered can be chosen")
                .hasStatus(422);
        var record = page.select("input[name=record]").first();
        assertThat(record).isNotNull();
        assertThat(
                        redirect(
                                teacher.post(
                                        draft + "/children/1/record",
                                        "record",
                                        record == null ? "" : record.val())))
                .isEqualTo(draft + "/children/1/about");
        assertThat(teacher.page(draft + "/children").text())
                .contains("The same child as on your agency’s record");

        teacher.post(draft + "/children/1/name", "given", "Zora", "family", "Quiteanother");
        assertThat(teacher.page(draft + "/children").text())
                .as("a record that does not fit any more is no longer this child")
                .doesNotContain("The same child as on");
    }

    @Test
    void another_teachers_record_is_not_offered() {
        var family = "Private" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        var other = pages.somebody(Role.PRACTITIONER, agency(AgencyKind.POLICE));
        sentFrom(
                other,
                filled(other, AnswersTestData.complete().answer("child-1-name", "family", family)));
        var draft = start(teacher);
        teacher.post(draft + "/children/1/name", "given", "Kit", "family", family);
        assertThat(redirect(teacher.post(draft + "/children/1/born", "born", "NOT_KNOWN")))
                .isEqualTo(draft + "/children/1/about");
    }
}
