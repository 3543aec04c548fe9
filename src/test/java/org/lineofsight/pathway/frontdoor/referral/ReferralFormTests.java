package org.lineofsight.pathway.frontdoor.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.platform.rules.RuleBroken;

class ReferralFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static List<String> wordsOf(List<Problem> problems) {
        return problems.stream().map(Problem::words).toList();
    }

    private static List<Problem> born(AnswersTestData answers) {
        return answers.formOn(TODAY).problems(1, ChildQuestion.BORN);
    }

    private static AnswersTestData bornOn(String day, String month, String year) {
        return AnswersTestData.complete()
                .answer("child-1-born", "born", "DATE")
                .date("child-1-born", "date", day, month, year);
    }

    private static AnswersTestData expectedOn(LocalDate date) {
        return AnswersTestData.complete()
                .answer("child-1-born", "born", "UNBORN")
                .date("child-1-born", "expected", date);
    }

    @Test
    void a_referral_with_every_answer_becomes_what_the_front_door_receives() {
        var answers = AnswersTestData.complete().person(1, "Mo Testson", "Father", "NOT_KNOWN");
        var told = answers.formOn(TODAY).complete();
        var account = UUID.randomUUID();
        var agency = UUID.randomUUID();
        var record = UUID.randomUUID();

        var referrer =
                new Referral.Referrer(
                        account, agency, "Test School", "2A", "Tess Teacher", null, null, null);

        var referral = told.asReferral(referrer, List.of(record));

        assertThat(told.teller())
                .isInstanceOfSatisfying(
                        Teller.Author.class,
                        author -> assertThat(author.name()).isEqualTo("Tess Teacher"));
        assertThat(referral.channel()).isEqualTo(Channel.REFERRAL_FORM);
        assertThat(referral.referrer()).isEqualTo(referrer);
        assertThat(referral.children()).hasSize(1);
        assertThat(referral.children().getFirst().personRecordId()).isEqualTo(record);
        assertThat(referral.children().getFirst().dateOfBirth()).hasYear(2018);
        assertThat(referral.household().getFirst().livesWithChild()).isEqualTo(YesNo.NOT_KNOWN);
        assertThat(referral.worry()).isEqualTo("He has come without food for a week.");
        assertThat(referral.childsWords()).isEqualTo("There is nobody at home at night");
        assertThat(referral.childsWordsAbsent()).isNull();
        assertThat(referral.workingWell()).isNull();
        assertThat(referral.consent()).isEqualTo(Consent.GIVEN);
        assertThat(referral.consentReason()).isNull();
        assertThat(referral.claimedLevel()).isEqualTo(LevelOfNeed.LEVEL_3);
        assertThat(told.called()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void no_question_may_be_left_out_but_the_reason_for_sharing_when_the_family_agrees(
            Question question) {
        var form = AnswersTestData.complete().without(question.segment()).formOn(TODAY);
        if (question == Question.SHARING || question == Question.CALLER) {
            assertThat(form.isComplete()).isTrue();
        } else {
            assertThat(form.isComplete()).isFalse();
            assertThat(form.problems(question)).isNotEmpty();
            assertThatThrownBy(form::complete).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void a_neighbour_on_the_telephone_need_not_say_who_they_are_nor_claim_a_level() {
        var told =
                call("PUBLIC")
                        .answer("caller", "source", "1B")
                        .answer("level", "level", "NONE")
                        .formOn(TODAY)
                        .complete();
        assertThat(told.level()).isNull();
        assertThat(told.teller())
                .isInstanceOfSatisfying(
                        Teller.Public.class,
                        caller -> {
                            assertThat(caller.channel()).isEqualTo(Channel.TELEPHONE);
                            assertThat(caller.name()).isNull();
                            assertThat(caller.telephone()).isNull();
                            assertThat(caller.received()).as("being told now").isNull();
                        });
    }

    @Test
    void a_colleague_on_the_telephone_says_their_agency_and_their_name() {
        var agency = UUID.randomUUID();
        assertThat(call("AGENCY").formOn(TODAY).problems(Question.CALLER))
                .extracting(Problem::field)
                .containsExactly("agency", "name");
        var form =
                call("AGENCY")
                        .answer("caller", "agency", agency.toString())
                        .answer("caller", "name", "Tess Nurse")
                        .date("caller", "received", TODAY.minusDays(1))
                        .answer("caller", "time", "23.05")
                        .formOn(TODAY);
        assertThat(form.problems(Question.CALLER)).isEmpty();
        assertThat(form.complete().teller())
                .isInstanceOfSatisfying(
                        Teller.Colleague.class,
                        caller -> {
                            assertThat(caller.agency().value()).isEqualTo(agency);
                            assertThat(caller.received())
                                    .isEqualTo(TODAY.minusDays(1).atTime(23, 5));
                        });
    }

    @Test
    void a_referrer_may_say_their_team_and_need_not() {
        var teams =
                List.of("", "Early years").stream()
                        .map(team -> AnswersTestData.complete().answer("you", "team", team))
                        .map(answers -> answers.formOn(TODAY).complete().teller())
                        .map(teller -> ((Teller.Author) teller).team())
                        .toList();
        assertThat(teams).containsExactly(null, "Early years");
        assertThat(
                        AnswersTestData.complete()
                                .answer("you", "team", "x".repeat(201))
                                .formOn(TODAY)
                                .problems(Question.YOU))
                .extracting(Problem::field)
                .containsExactly("team");
    }

    @Test
    void what_reached_the_front_door_did_so_in_the_past_and_at_a_time() {
        assertThat(
                        call("PUBLIC")
                                .answer("caller", "source", "9")
                                .date("caller", "received", TODAY.plusDays(1))
                                .answer("caller", "time", "9:00")
                                .formOn(TODAY)
                                .problems(Question.CALLER))
                .extracting(Problem::words)
                .containsExactly("The day must be today or in the past");
        assertThat(
                        call("PUBLIC")
                                .answer("caller", "source", "9")
                                .date("caller", "received", TODAY)
                                .answer("caller", "time", "25:00")
                                .formOn(TODAY)
                                .problems(Question.CALLER))
                .extracting(Problem::field)
                .containsExactly("time");
    }

    private static AnswersTestData call(String teller) {
        return AnswersTestData.complete()
                .without("you")
                .answer("caller", "channel", "TELEPHONE")
                .answer("caller", "teller", teller);
    }

    @ParameterizedTest
    @EnumSource(ChildQuestion.class)
    void every_question_about_a_child_is_answered_but_that_for_a_record_when_none_was_found(
            ChildQuestion question) {
        var form = AnswersTestData.complete().without(question.step(1)).formOn(TODAY);
        assertThat(form.isComplete()).isEqualTo(question == ChildQuestion.RECORD);
    }

    @Test
    void a_referral_is_about_at_least_one_child() {
        assertThat(
                        AnswersTestData.complete()
                                .answer("child-1", Answers.REMOVED, "yes")
                                .formOn(TODAY)
                                .isComplete())
                .isFalse();
    }

    @Test
    void ten_children_are_sent_in_the_order_in_which_they_were_written() {
        var answers = AnswersTestData.complete();
        IntStream.rangeClosed(2, 10)
                .forEach(number ->
                        answers.child(number)
                                .answer("child-" + number + "-name", "given", "Child " + number));
        var told = answers.formOn(TODAY).complete();
        assertThat(told.children()).hasSize(10);
        assertThat(told.children().subList(1, 10))
                .extracting(ChildTold::givenNames)
                .containsExactly(
                        "Child 2",
                        "Child 3",
                        "Child 4",
                        "Child 5",
                        "Child 6",
                        "Child 7",
                        "Child 8",
                        "Child 9",
                        "Child 10");
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2018, Date of birth must be a real date",
        "29, 2, 2025, Date of birth must be a real date",
        "'', 2, 2018, Date of birth must include a day",
        "1, '', 2018, Date of birth must include a month",
        "1, 2, '', Date of birth must include a year",
        "1, 2, 18, Year must include 4 numbers",
        "'', '', '', Enter the date of birth",
        "first, 2, 2018, Date of birth must be a real date"
    })
    void a_date_that_never_was_is_refused_in_words_that_say_what_to_do(
            String day, String month, String year, String words) {
        assertThat(wordsOf(born(bornOn(day, month, year)))).containsExactly(words);
    }

    @Test
    void a_date_of_birth_in_the_future_points_to_the_answer_for_an_unborn_child() {
        assertThat(wordsOf(born(bornOn("21", "11", "2026"))))
                .singleElement()
                .asString()
                .contains("today or in the past", Born.UNBORN.label());
        assertThat(born(bornOn("20", "11", "2026"))).isEmpty();
    }

    @Test
    void somebody_of_eighteen_is_no_child_any_more() {
        assertThat(wordsOf(born(bornOn("20", "11", "2008"))))
                .singleElement()
                .asString()
                .contains("18 or older", "adults’ number");
        assertThat(born(bornOn("21", "11", "2008"))).isEmpty();
    }

    @Test
    void an_unborn_child_is_expected_within_forty_weeks_and_may_be_three_weeks_overdue() {
        assertThat(born(expectedOn(TODAY.plusDays(280)))).isEmpty();
        assertThat(wordsOf(born(expectedOn(TODAY.plusDays(281)))))
                .containsExactly("Expected date must be within the next 40 weeks");
        assertThat(born(expectedOn(TODAY.minusDays(21)))).isEmpty();
        assertThat(wordsOf(born(expectedOn(TODAY.minusDays(22)))))
                .singleElement()
                .asString()
                .contains("more than 3 weeks ago", "date of birth");
    }

    @Test
    void an_unborn_child_has_an_expected_date_and_no_date_of_birth() {
        var due = TODAY.plusDays(90);
        var child = expectedOn(due).formOn(TODAY).child(1);
        assertThat(child.expectedDateOfBirth()).isEqualTo(due);
        assertThat(child.dateOfBirth()).isNull();
        assertThat(child.estimatedAge()).isNull();
    }

    @Test
    void a_date_typed_before_another_answer_was_chosen_does_not_count() {
        var child =
                bornOn("1", "2", "2018")
                        .answer("child-1-born", "born", "NOT_KNOWN")
                        .formOn(TODAY)
                        .child(1);
        assertThat(child.dateOfBirth()).isNull();
        assertThat(child.born()).isEqualTo(Born.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "18", "about 5", "4.5", "٥"})
    void an_age_at_a_guess_is_a_whole_number_of_a_child(String typed) {
        var answers =
                AnswersTestData.complete()
                        .answer("child-1-born", "born", "ESTIMATE")
                        .answer("child-1-born", "age", typed);
        assertThat(born(answers)).hasSize(1);
    }

    @Test
    void a_baby_may_be_nought_at_a_guess() {
        var answers =
                AnswersTestData.complete()
                        .answer("child-1-born", "born", "ESTIMATE")
                        .answer("child-1-born", "age", " 0 ");
        assertThat(born(answers)).isEmpty();
        assertThat(answers.formOn(TODAY).child(1).estimatedAge()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O’Brien-Ñandú",
                "Święty",
                "محمد",
                "Нгуен",
                "李小龍",
                "d'Arcy",
                "X Æ A-12",
                "🌟 Star",
                "Unborn"
            })
    void a_name_is_kept_as_the_family_writes_it(String name) {
        var told =
                AnswersTestData.complete()
                        .answer("child-1-name", "given", name)
                        .formOn(TODAY)
                        .complete();
        assertThat(told.children().getFirst().givenNames()).isEqualTo(name);
    }

    @Test
    void one_name_is_enough_and_none_is_not() {
        var one =
                AnswersTestData.complete()
                        .answer("child-1-name", "given", "Sukarno")
                        .answer("child-1-name", "family", "  ");
        assertThat(one.formOn(TODAY).problems(1, ChildQuestion.NAME)).isEmpty();
        one.answer("child-1-name", "given", "");
        assertThat(one.formOn(TODAY).problems(1, ChildQuestion.NAME)).hasSize(1);
    }

    @Test
    void a_very_long_name_is_refused_with_its_length() {
        var long200 = "n".repeat(200);
        var answers = AnswersTestData.complete().answer("child-1-name", "given", long200);
        assertThat(answers.formOn(TODAY).problems(1, ChildQuestion.NAME)).isEmpty();
        answers.answer("child-1-name", "given", long200 + "n");
        assertThat(wordsOf(answers.formOn(TODAY).problems(1, ChildQuestion.NAME)))
                .singleElement()
                .asString()
                .contains("200 characters or fewer", "201");
    }

    @ParameterizedTest
    @CsvSource({
        "999 000 0018, false",
        "'', false",
        "9990000018, false",
        "999-000-0018, false",
        "9990000019, true",
        "999 000 001, true",
        "not known yet, true"
    })
    void a_wrong_nhs_number_warns_and_never_blocks(String typed, boolean warns) {
        var answers = AnswersTestData.complete().answer("child-1-about", "nhsNumber", typed);
        assertThat(answers.formOn(TODAY).isComplete()).isTrue();
        assertThat(NhsNumbers.doubts(typed).isEmpty()).isNotEqualTo(warns);
    }

    @Test
    void an_nhs_number_is_sent_as_ten_digits_or_not_at_all() {
        assertThat(NhsNumbers.digits("999 000 0018")).isEqualTo("9990000018");
        assertThat(NhsNumbers.digits("999 000 0019")).isEqualTo("9990000019");
        assertThat(NhsNumbers.digits("about 999")).isNull();
        assertThat(NhsNumbers.digits(null)).isNull();
    }

    @Test
    void a_secret_address_is_never_written_down() {
        var child =
                AnswersTestData.complete()
                        .answer("child-1-address", "line1", "1 Hidden Street")
                        .answer("child-1-address", "postcode", "ZZ99 3VZ")
                        .answer("child-1-address", "address", "CONFIDENTIAL")
                        .answer("child-1-address", "whoToAsk", "Refuge manager, 01632 960555")
                        .formOn(TODAY)
                        .child(1);
        assertThat(child.address().words()).isEqualTo("Refuge manager, 01632 960555");
        assertThat(child.address().postcode()).isNull();
        assertThat(ToldWords.address(child.address()))
                .doesNotContain("Hidden", "ZZ99")
                .contains("Kept secret");
    }

    @Test
    void no_fixed_address_and_not_known_are_answers() {
        var answers = AnswersTestData.complete().answer("child-1-address", "address", "NO_FIXED");
        assertThat(answers.formOn(TODAY).isComplete()).isTrue();
        answers.answer("child-1-address", "address", "NOT_KNOWN");
        assertThat(answers.formOn(TODAY).isComplete()).isTrue();
        assertThat(ToldWords.address(answers.formOn(TODAY).child(1).address()))
                .isEqualTo("Not known");
    }

    @Test
    void twenty_thousand_characters_are_taken_and_one_more_is_refused_with_the_count() {
        var answers = AnswersTestData.complete().answer("worry", "worry", "w".repeat(20_000));
        assertThat(answers.formOn(TODAY).isComplete()).isTrue();
        answers.answer("worry", "worry", "w".repeat(20_001));
        assertThat(wordsOf(answers.formOn(TODAY).problems(Question.WORRY)))
                .singleElement()
                .asString()
                .contains("20,000 characters or fewer", "20,001", "nothing is lost");
    }

    @Test
    void a_browsers_line_ends_are_counted_once() {
        var lines = "line\r\n".repeat(4_000).strip();
        var answers = AnswersTestData.complete().answer("worry", "worry", lines);
        assertThat(answers.formOn(TODAY).problems(Question.WORRY)).isEmpty();
        assertThat(answers.formOn(TODAY).complete().worry()).doesNotContain("\r").contains("\n");
    }

    @Test
    void blanks_are_no_answer() {
        var answers = AnswersTestData.complete().answer("worry", "worry", " \n\t ");
        assertThat(wordsOf(answers.formOn(TODAY).problems(Question.WORRY)))
                .containsExactly("Write what you are worried about");
    }

    @ParameterizedTest
    @EnumSource(ChildsWordsAbsent.class)
    void the_reason_why_a_child_is_not_heard_takes_the_place_of_their_words(
            ChildsWordsAbsent absent) {
        var told =
                AnswersTestData.complete()
                        .answer("words", "heard", absent.name())
                        .formOn(TODAY)
                        .complete();
        assertThat(told.childsWordsAbsent()).isEqualTo(absent);
        assertThat(told.childsWords()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Consent.class,
            names = {"REFUSED", "NOT_ASKED"})
    void without_agreement_there_is_a_reason(Consent consent) {
        var answers = AnswersTestData.complete().answer("consent", "consent", consent.name());
        assertThat(answers.formOn(TODAY).isComplete()).isFalse();
        answers.answer("sharing", "ground", Ground.ASKING_ADDS_RISK.name());
        var told = answers.formOn(TODAY).complete();
        assertThat(told.ground()).isEqualTo(Ground.ASKING_ADDS_RISK);
        assertThat(told.consentReason()).isEqualTo(Ground.ASKING_ADDS_RISK.label());
    }

    @Test
    void another_reason_is_written_out() {
        var answers =
                AnswersTestData.complete()
                        .answer("consent", "consent", "REFUSED")
                        .answer("sharing", "ground", "OTHER");
        assertThat(answers.formOn(TODAY).problems(Question.SHARING)).hasSize(1);
        answers.answer("sharing", "reason", "A court told us to");
        assertThat(answers.formOn(TODAY).complete().consentReason())
                .isEqualTo("A court told us to");
    }

    @Test
    void a_reason_left_from_before_does_not_count_when_the_family_agrees_after_all() {
        var told =
                AnswersTestData.complete()
                        .answer("sharing", "ground", "POLICE")
                        .formOn(TODAY)
                        .complete();
        assertThat(told.ground()).isNull();
        assertThat(told.consentReason()).isNull();
    }

    @Test
    void while_a_child_is_in_danger_nothing_is_sent_before_somebody_was_called() {
        var answers = AnswersTestData.complete().answer("danger", "danger", "yes");
        assertThat(answers.formOn(TODAY).mustCallFirst()).isTrue();
        assertThat(answers.formOn(TODAY).isComplete()).isFalse();
        answers.answer("called", "whom", "POLICE")
                .answer("called", "at", "2026-11-20T10:15:30Z")
                .answer("called", "incident", "");
        var form = answers.formOn(TODAY);
        assertThat(form.mustCallFirst()).isFalse();
        assertThat(form.complete().called())
                .isEqualTo(
                        new Called(
                                Called.Whom.POLICE, Instant.parse("2026-11-20T10:15:30Z"), null));
    }

    @Test
    void nobody_else_that_i_know_of_is_an_answer_and_silence_is_none() {
        var answers = AnswersTestData.complete().without("people");
        assertThat(answers.formOn(TODAY).isComplete()).isFalse();
        answers.answer("people", "more", "NOBODY");
        assertThat(answers.formOn(TODAY).isComplete()).isTrue();
    }

    @Test
    void a_person_half_described_holds_the_referral_back() {
        var answers = AnswersTestData.complete().answer("person-1", "name", "Mo");
        assertThat(answers.formOn(TODAY).isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "01632 960001, true",
        "+44 1632 960001, true",
        "01632 960001 ext 12, true",
        "(01632) 960-001, true",
        "call the office, false",
        "123, false"
    })
    void a_telephone_number_has_digits_to_call(String typed, boolean right) {
        var answers = AnswersTestData.complete().answer("you", "telephone", typed);
        assertThat(answers.formOn(TODAY).problems(Question.YOU).isEmpty()).isEqualTo(right);
    }

    @Test
    void a_record_that_was_found_is_chosen_or_put_aside() {
        var found = UUID.randomUUID().toString();
        var answers = AnswersTestData.complete().answer("child-1-offered", "records", found);
        assertThat(answers.formOn(TODAY).isComplete()).isFalse();
        answers.answer("child-1-record", "record", found);
        assertThat(answers.formOn(TODAY).child(1).sameAs()).hasToString(found);
        answers.answer("child-1-record", "record", "NEW");
        assertThat(answers.formOn(TODAY).isComplete()).isTrue();
        assertThat(answers.formOn(TODAY).child(1).sameAs()).isNull();
    }

    @Test
    void a_record_that_was_not_offered_cannot_be_chosen() {
        var answers =
                AnswersTestData.complete()
                        .answer("child-1-offered", "records", UUID.randomUUID().toString())
                        .answer("child-1-record", "record", UUID.randomUUID().toString());
        assertThat(answers.formOn(TODAY).isComplete()).isFalse();
    }

    @Test
    void two_children_cannot_be_the_same_record() {
        var found = UUID.randomUUID().toString();
        var answers = AnswersTestData.complete().child(2);
        for (var child : List.of("child-1", "child-2")) {
            answers.answer(child + "-offered", "records", found)
                    .answer(child + "-record", "record", found);
        }
        assertThat(answers.formOn(TODAY).isComplete()).isFalse();
    }

    @Test
    void what_somebody_forges_is_no_choice() {
        var answers =
                AnswersTestData.complete()
                        .answer("level", "level", "5")
                        .answer("consent", "consent", "given")
                        .answer("child-1-about", "ethnicity", "<script>");
        var form = answers.formOn(TODAY);
        assertThat(form.problems(Question.LEVEL)).isNotEmpty();
        assertThat(form.problems(Question.CONSENT)).isNotEmpty();
        assertThat(form.child(1).ethnicity()).isNull();
    }

    @Test
    void what_was_told_stays_out_of_logs() {
        var answers = AnswersTestData.complete();
        var told = answers.formOn(TODAY).complete();
        var prints = new ArrayList<>(List.of(told, answers.answers()));
        prints.addAll(told.children());
        prints.addAll(told.people());
        assertThat(prints)
                .allSatisfy(print -> assertThat(print.toString()).doesNotContain("Kit", "food"));
    }
}
