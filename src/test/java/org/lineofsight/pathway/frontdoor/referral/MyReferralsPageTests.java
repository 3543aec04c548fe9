package org.lineofsight.pathway.frontdoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ScopedClock;

class MyReferralsPageTests extends ReferralPageTest {

    @SuppressWarnings("NullAway.Init")
    PagesAs.Person manager;

    @BeforeEach
    void a_manager_of_the_front_door() {
        manager = pages.somebody(Role.FRONT_DOOR_MANAGER, agency(AgencyKind.CHILDRENS_SOCIAL_CARE));
    }

    private void decide(String referral) {
        redirect(
                manager.post(
                        contact(referral) + "/decision",
                        "level",
                        "LEVEL_2",
                        "outcome",
                        "EARLY_HELP",
                        "rationale",
                        "Only the front door may read this",
                        "message",
                        "Early help will call the family"));
    }

    private void tell(String referral) {
        redirect(
                manager.post(
                        contact(referral) + "/outcome-notice",
                        "message",
                        "Early help will call the family because food is short"));
    }

    private static String contact(String referral) {
        return referral.replace("/referrals/", "/front-door/contacts/");
    }

    @Test
    void somebody_who_has_sent_nothing_reads_what_this_page_is_for() {
        var page = teacher.page("/referrals");
        assertThat(page.select("h1").text()).isEqualTo("Your referrals");
        assertThat(page.select("main").text()).contains("You have not sent a referral yet");
        assertThat(page.select("main a[href=/referrals/new]")).isNotEmpty();
    }

    @Test
    void drafts_stand_on_top_with_the_childrens_names_and_a_way_back_into_them() {
        var draft = start(teacher);
        teacher.post(draft + "/children/1/name", "given", "Kit", "family", "Onlydraft");
        var page = teacher.page("/referrals");
        assertThat(page.select("table:contains(Not sent yet)").text()).contains("Kit Onlydraft");
        assertThat(page.select("main a[href=" + draft + "]")).isNotEmpty();
    }

    @Test
    void a_referral_waits_for_a_decision_with_a_clock_that_explains_itself() {
        var referral = sent(teacher);
        var list = teacher.page("/referrals").select("main");
        assertThat(list.text()).contains("Waiting for a decision", "Not yet");
        assertThat(list.select(".los-clock")).isNotEmpty();
        var page = teacher.page(referral).select("main");
        assertThat(page.text())
                .contains("The front door is looking at it")
                .contains("Decision on the contact", "Explain this date", "Basis:")
                .contains(
                        "He has come without food for a week.", "There is nobody at home at night")
                .contains("Three weeks of the same", "Test Primary School");
    }

    @Test
    void
            the_referrer_hears_what_was_decided_at_which_level_and_why_and_that_they_did_is_on_record() {
        var referral = sent(teacher);
        decide(referral);
        assertThat(teacher.page(referral).select("main").text())
                .contains("The front door has decided. You will be told what, and why.")
                .doesNotContain("Early help");
        tell(referral);
        assertThat(teacher.page("/referrals").select("main").text())
                .contains("New", "Early help", "Level 2 (claimed 3)");
        assertThat(manager.page(contact(referral)).text()).contains("Not opened yet");
        assertThat(teacher.page(referral).select("main").text())
                .contains("Early help will call the family because food is short")
                .contains("Level 2, early help. Claimed: level 3");
        assertThat(manager.page(contact(referral)).text()).doesNotContain("Not opened yet");
        assertThat(teacher.page("/referrals").select("main table .govuk-tag")).isEmpty();
    }

    @Test
    void what_the_front_door_thinks_stays_with_the_front_door() {
        var earlier = sent(teacher);
        var referral =
                sentFrom(
                        teacher,
                        filled(
                                teacher,
                                AnswersTestData.complete()
                                        .answer("child-1-name", "given", "Zora")
                                        .answer("child-1-name", "family", "Quiteanother")));
        manager.post(contact(referral) + "/triage", "colour", "RED");
        decide(referral);
        tell(referral);
        for (var address :
                List.of(referral, referral + "/print", referral + "/sent", "/referrals")) {
            assertThat(teacher.page(address).text())
                    .doesNotContain("Only the front door may read this")
                    .doesNotContainIgnoringCase("triage")
                    .doesNotContain("Red", "Response to a red contact");
        }
        assertThat(teacher.page(referral).text())
                .doesNotContain(teacher.page(earlier).select(".govuk-caption-l").text());
    }

    @Test
    void the_lead_of_the_agency_reads_it_and_leaves_it_unopened_for_the_referrer() {
        var lead = pages.somebody(Role.SAFEGUARDING_LEAD, school);
        var referral = sent(teacher);
        decide(referral);
        tell(referral);
        assertThat(lead.page("/referrals").select("main").text())
                .contains("You have not sent a referral yet");
        assertThat(lead.page("/referrals?of=agency").select("main").text())
                .contains("Tess Teacher", "Early help");
        var page = lead.page(referral);
        assertThat(page.select("main").text()).contains("Early help will call the family");
        assertThat(page.select("main form")).as("only the referrer writes").isEmpty();
        assertThat(manager.page(contact(referral)).text()).contains("Not opened yet");
        assertThat(lead.post(referral + "/replies", "words", "Me too")).hasStatus(404);
    }

    @Test
    void the_referrer_and_the_front_door_write_to_each_other() {
        var referral = sent(teacher);
        assertThat(redirect(teacher.post(referral + "/replies", "words", "He was hurt again")))
                .startsWith(referral);
        assertThat(teacher.page(referral).select("main").text())
                .contains("He was hurt again", "not read yet");
        assertThat(manager.page(contact(referral)).text()).contains("He was hurt again");
        assertThat(teacher.page(referral).select("main").text()).doesNotContain("not read yet");

        manager.post(contact(referral) + "/replies", "words", "Where is he now?");
        assertThat(teacher.page("/referrals").select("main table").text()).contains("New");
        assertThat(teacher.page(referral).select("main").text()).contains("Where is he now?");
        assertThat(teacher.page("/referrals").select("main table").text()).doesNotContain("New");
    }

    @Test
    void an_empty_reply_is_refused_and_one_half_written_is_kept() {
        var referral = sent(teacher);
        var answer = teacher.post(referral + "/replies", "words", "  ");
        assertThat(answer).hasStatus(422);
        assertThat(PagesAs.read(answer).select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#words");
        var page = teacher.page(referral);
        var draft = page.select("form[data-draft-url]").attr("data-draft-url");
        assertThat(teacher.autosave(draft, "words", "Half a sen")).hasStatus(204);
        assertThat(teacher.page(referral).select("#words").val()).isEqualTo("Half a sen");
        teacher.post(referral + "/replies", "words", "A whole sentence");
        assertThat(teacher.page(referral).select("#words").val()).isEmpty();
    }

    @Test
    void a_copy_to_print_has_everything_and_says_who_printed_it_and_when() {
        var referral = sent(teacher);
        var page = teacher.page(referral + "/print");
        assertThat(page.text())
                .contains("Printed at", "by " + teacher.actor().name())
                .contains("He has come without food for a week.", "Confidential");
        assertThat(page.select("main nav, main form")).isEmpty();
    }

    @Test
    void a_secret_address_is_on_no_page() {
        var draft =
                filled(
                        teacher,
                        AnswersTestData.complete()
                                .answer("child-1-address", "address", "CONFIDENTIAL")
                                .answer("child-1-address", "line1", "7 Secret Row")
                                .answer("child-1-address", "postcode", "ZZ99 1SR")
                                .answer("child-1-address", "whoToAsk", "Ms Test, 01632 960777"));
        assertThat(teacher.page(draft + "/check").text()).doesNotContain("Secret Row", "ZZ99");
        var referral = sentFrom(teacher, draft);
        for (var address : List.of(referral, referral + "/print")) {
            assertThat(teacher.page(address).text())
                    .doesNotContain("Secret Row", "ZZ99")
                    .contains("Ask: Ms Test, 01632 960777");
        }
    }

    @Test
    void a_long_list_is_walked_through_to_its_end_and_back() throws Exception {
        var from = Instant.now().minus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS);
        var total = ReferralQueries.ROWS_ON_A_PAGE + 2;
        for (int i = 0; i < total; i++) {
            ScopedClock.at(from, () -> sent(pages.somebody(Role.PRACTITIONER, school)));
        }
        var lead = pages.somebody(Role.SAFEGUARDING_LEAD, school);
        var first = lead.page("/referrals?of=agency");
        assertThat(first.select("tbody tr")).hasSize(ReferralQueries.ROWS_ON_A_PAGE);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var second = lead.page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(2);
        assertThat(second.select("a[rel=next]")).isEmpty();
        var all = new ArrayList<>(first.select("tbody tr").eachText());
        all.addAll(second.select("tbody tr").eachText());
        assertThat(all).doesNotHaveDuplicates().hasSize(total);
        var back = lead.page(second.select("a[rel=prev]").attr("href"));
        assertThat(back.select("tbody tr").eachText())
                .isEqualTo(first.select("tbody tr").eachText());
    }

    @Test
    void outside_hours_the_receipt_says_whom_to_call_when_it_cannot_wait() throws Exception {
        var sunday = Instant.parse("2026-11-15T22:00:00Z");
        var receipt =
                ScopedClock.at(
                        sunday,
                        () -> {
                            var again = pages.somebody(Role.PRACTITIONER, school);
                            return again.page(sent(again) + "/sent").select("main").text();
                        });
        assertThat(receipt)
                .contains("The front door is closed now", "by the end of Monday 16 November 2026");
    }

    @Test
    void a_referral_that_is_not_there_is_a_page_not_found() {
        assertThat(teacher.get("/referrals/" + UUID.randomUUID())).hasStatus(404);
        assertThat(teacher.get("/referrals/drafts/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void the_front_door_reads_everything_that_the_form_asked() {
        var draft =
                filled(
                        teacher,
                        AnswersTestData.complete()
                                .answer("child-1-name", "alsoKnownAs", "Kitty")
                                .answer("child-1-about", "ethnicity", "MWAS")
                                .answer("child-1-address", "postcode", "ZZ99 3VZ")
                                .answer("danger", "danger", "yes"));
        teacher.post(draft + "/call", "whom", "POLICE", "incident", "LC-77");
        var referral = sentFrom(teacher, draft);
        assertThat(manager.page(contact(referral)).select("main").text())
                .contains("Kitty", "Mixed: White and Asian", "ZZ99 3VZ", "Test Primary School")
                .contains("Three weeks of the same")
                .contains("999", "incident number LC-77");
    }

    @Test
    void my_work_has_the_drafts_to_finish_and_what_happened_to_my_referrals() {
        var draft = start(teacher);
        var referral = sent(teacher);
        var page = teacher.page("/");
        assertThat(page.select("main a[href=" + draft + "]")).hasSize(1);
        assertThat(page.select("main a[href=" + referral + "]")).hasSize(1);
        assertThat(page.select("main").text())
                .contains("Drafts to finish", "Referral, no names yet", "Waiting for a decision");
        decide(referral);
        tell(referral);
        assertThat(teacher.page("/").select("main").text()).contains("New: Early help");
    }
}
