package org.lineofsight.pathway.frontdoor.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;
import static org.lineofsight.platform.actor.Role.SYSTEM_ADMINISTRATOR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.frontdoor.contact.TriageContact;
import org.lineofsight.pathway.frontdoor.contact.Verdict;
import org.lineofsight.pathway.frontdoor.guide.Guides;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@DatabaseTest
class EnquiryTests {

    private static final List<String> TABLES =
            List.of(
                    "enquiry_request",
                    "enquiry_asked",
                    "enquiry_person",
                    "enquiry_message",
                    "enquiry_reply",
                    "enquiry_answer",
                    "enquiry_fact",
                    "enquiry_analysis");

    @Autowired Cast cast;

    @Autowired ReceiveContact receiveContact;

    @Autowired TriageContact triageContact;

    @Autowired DecideContact decideContact;

    @Autowired AskAgencies askAgencies;

    @Autowired Guides guides;

    @Autowired AnswerEnquiry answerEnquiry;

    @Autowired WriteAboutRequest writeAboutRequest;

    @Autowired EndRequests endRequests;

    @Autowired WriteAnalysis writeAnalysis;

    @Autowired EnquiryQueries queries;

    @Autowired FrontDoorQueries contacts;

    @Autowired Agencies agencies;

    @Autowired Clocks clocks;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private UUID police;
    private UUID health;
    private Actor teacher;
    private Actor worker;
    private Actor manager;
    private Actor officer;
    private Actor nurse;
    private ContactId contact;

    @BeforeEach
    void an_amber_contact_about_two_children_and_two_desks() {
        var council = UUID.randomUUID();
        police = agency(AgencyKind.POLICE);
        health = agency(AgencyKind.NHS_TRUST);
        teacher = cast.somebody(PRACTITIONER);
        worker = cast.somebody(FRONT_DOOR_WORKER, council);
        manager = cast.somebody(FRONT_DOOR_MANAGER, council);
        officer = cast.somebody(AGENCY_DESK, police);
        nurse = cast.somebody(AGENCY_DESK, health);
        contact = contact(ReferralTestData.child(), ReferralTestData.child());
        triage(Colour.AMBER);
    }

    @Test
    void a_desk_sees_what_its_agency_was_asked_and_has_a_clock_by_the_contacts_colour() {
        var id = ask(police);

        var asked = cast.as(officer, () -> queries.require(id));
        assertThat(Duration.between(asked.askedAt(), asked.dueAt()))
                .isEqualTo(hoursByTheGuide(Colour.AMBER));
        assertThat(asked.left())
                .isNotNull()
                .extracting(TimeLeft::state)
                .isEqualTo(TimeLeft.State.DUE_SOON);
        assertThat(asked.names()).contains("Testchild");
        assertThat(cast.as(officer, () -> queries.asked(id)))
                .get()
                .extracting(EnquiryQueries.Asked::purpose)
                .isEqualTo(Purpose.SIGNIFICANT_HARM);
        assertThat(cast.as(officer, () -> queries.people(id))).hasSize(2);
        assertThat(
                        cast.as(
                                officer,
                                () ->
                                        clocks.find(
                                                FrontDoorTimescales.ENQUIRY_AMBER,
                                                AskAgencies.subject(id))))
                .isPresent();
        assertThat(toAnswer(officer)).containsExactly(id);
        assertThat(toAnswer(nurse)).isEmpty();
        assertThat(notices(officer)).contains("The front door asks your agency for information");
        assertThat(notices(nurse)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void each_colour_has_its_hours(Colour colour) {
        triage(colour);
        var asked = cast.as(worker, () -> queries.require(ask(police)));
        assertThat(Duration.between(asked.askedAt(), asked.dueAt()))
                .isEqualTo(hoursByTheGuide(colour));
    }

    @Test
    void the_desk_sees_nothing_else_of_the_contact() {
        ask(police);
        assertThatThrownBy(() -> cast.as(officer, () -> contacts.told(contact)))
                .isInstanceOf(NotVisible.class);
        for (var table :
                List.of(
                        "contact",
                        "contact_child",
                        "contact_household",
                        "triage",
                        "decision",
                        "message")) {
            assertThat(rows(officer, table)).as(table).isZero();
        }
        assertThat(cast.as(officer, () -> clocks.clocksOfRecord(contact.value()))).isEmpty();
    }

    static Stream<Role> those_who_were_not_asked() {
        return Stream.of(
                PRACTITIONER,
                SAFEGUARDING_LEAD,
                EARLY_HELP_WORKER,
                EXECUTIVE_PARTNER,
                PARTNERSHIP_OFFICER,
                SCRUTINEER,
                SYSTEM_ADMINISTRATOR);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("those_who_were_not_asked")
    void nobody_but_the_front_door_and_the_desk_finds_a_row_even_in_the_same_agency(Role role) {
        var id = everythingIn();
        var somebody = cast.somebody(role, police);
        for (var table : TABLES) {
            assertThat(rows(worker, table)).as(table).isPositive();
            assertThat(rows(somebody, table)).as(table + " as " + role).isZero();
        }
        assertThatThrownBy(() -> cast.as(somebody, () -> queries.require(id)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void neither_another_agencys_desk_nor_the_referrer_finds_a_row() {
        var id = everythingIn();
        for (var table : TABLES) {
            assertThat(rows(nurse, table)).as(table).isZero();
            assertThat(rows(teacher, table)).as(table).isZero();
        }
        assertThatThrownBy(
                        () -> cast.run(nurse, () -> answerEnquiry.answer(id, nothingHeld(), nurse)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        cast.run(nurse, () -> writeAboutRequest.write(id, "Who is it?", nurse)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        cast.as(officer, () -> askAgencies.ask(contact, asking(health), officer)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_desk_does_not_see_what_the_front_door_makes_of_it() {
        everythingIn();
        assertThat(rows(officer, "enquiry_analysis")).isZero();
    }

    @Test
    void a_desk_cannot_write_an_answer_for_another_agency() {
        var id = ask(police);
        assertThatThrownBy(() ->
                        cast.run(
                                nurse,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into frontdoor.enquiry_reply (id, request_id, record_id, version,
                                                            nothing_held, replied_by_id, replied_by, replied_at)
                                                        values (:id, :request, :record, 1, true, :by, 'Nobody', now())
                                                        """)
                                                .param("id", UUID.randomUUID())
                                                .param("request", id.value())
                                                .param("record", contact.value())
                                                .param("by", nurse.accountId())
                                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void facts_come_with_their_source_and_apart_from_the_analysis() {
        var id = ask(police);
        answer(id, holds("Called to the address, nobody hurt", "March 2026"), officer);

        var reply = cast.as(worker, () -> queries.replies(id)).getFirst();
        assertThat(reply.people()).hasSize(2);
        assertThat(reply.people().getFirst().facts())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.what()).isEqualTo("Called to the address, nobody hurt");
                    assertThat(fact.source()).isEqualTo("Incident log");
                    assertThat(fact.happened()).isEqualTo(WhenHeld.of("March 2026").orElseThrow());
                });
        assertThat(reply.analysis())
                .isEqualTo("It grows, and nobody has spoken with the children alone.");
        assertThat(status(id)).isEqualTo(RequestStatus.ANSWERED);
        assertThat(notices(worker)).contains("An agency has answered your request for information");
    }

    @Test
    void nothing_held_is_an_answer_and_stops_the_clock() {
        var id = ask(police);
        answer(id, nothingHeld(), officer);
        var answered = cast.as(worker, () -> queries.require(id));
        assertThat(answered.statusWords()).isEqualTo("Nothing held");
        assertThat(answered.left())
                .isNotNull()
                .extracting(TimeLeft::state)
                .isEqualTo(TimeLeft.State.DONE_IN_TIME);
        assertThat(clockOf(id)).isEqualTo("NOTHING_HELD");
    }

    @Test
    void an_answer_in_part_leaves_the_clock_running() {
        var id = ask(police);
        answer(
                id,
                EnquiryTestData.answer(0, 2, held("One call"), "The other force answers tomorrow"),
                officer);
        assertThat(status(id)).isEqualTo(RequestStatus.PARTLY);
        assertThat(clockOf(id)).isNull();
        assertThat(toAnswer(officer)).containsExactly(id);

        answer(id, EnquiryTestData.answer(1, 2, held("Two calls"), ""), officer);
        assertThat(status(id)).isEqualTo(RequestStatus.ANSWERED);
        assertThat(clockOf(id)).isEqualTo("ANSWERED");
        assertThat(toAnswer(officer)).isEmpty();
    }

    @Test
    void a_correction_stands_and_the_answer_before_it_stays() {
        var id = ask(police);
        answer(id, nothingHeld(), officer);
        var answeredAt = cast.as(worker, () -> queries.require(id)).answeredAt();
        answer(id, EnquiryTestData.answer(1, 2, held("Filed under another spelling"), ""), officer);

        var replies = cast.as(worker, () -> queries.replies(id));
        assertThat(replies).extracting(EnquiryQueries.Reply::version).containsExactly(2, 1);
        assertThat(replies.getFirst().people().getFirst().held()).isEqualTo(Held.HELD);
        assertThat(replies.getLast().people().getFirst().held()).isEqualTo(Held.NOTHING_HELD);
        assertThat(cast.as(worker, () -> queries.require(id)).answeredAt()).isEqualTo(answeredAt);
    }

    @Test
    void of_two_who_answer_at_once_one_is_told_of_the_other() throws Exception {
        var id = ask(police);
        var colleague = cast.somebody(AGENCY_DESK, police);
        var together = new CyclicBarrier(2);
        try (var lanes = Executors.newFixedThreadPool(2)) {
            var tried =
                    Stream.of(officer, colleague)
                            .map(desk -> lanes.submit(attempt(id, desk, together)))
                            .toList();
            assertThat(
                            List.of(
                                    tried.getFirst().get(30, TimeUnit.SECONDS),
                                    tried.getLast().get(30, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder("answered", "enquiry.answered-meanwhile");
        }
        assertThat(cast.as(worker, () -> queries.replies(id))).hasSize(1);
    }

    private Callable<String> attempt(RequestId id, Actor desk, CyclicBarrier together) {
        return () -> {
            together.await(20, TimeUnit.SECONDS);
            try {
                answer(id, nothingHeld(), desk);
                return "answered";
            } catch (RuleBroken broken) {
                return broken.code();
            }
        };
    }

    @Test
    void when_the_contact_is_decided_the_desk_keeps_its_own_answer_and_no_people() {
        var answered = ask(police);
        answer(answered, holds("Called in March", "March 2026"), officer);
        var open = ask(health);

        decide();

        assertThat(status(answered)).isEqualTo(RequestStatus.ANSWERED);
        assertThat(status(open)).isEqualTo(RequestStatus.NO_LONGER_NEEDED);
        assertThat(clockOf(open)).isEqualTo("NO_LONGER_NEEDED");
        assertThat(notices(nurse)).contains("A request for information is no longer needed");
        var kept = cast.as(officer, () -> queries.require(answered));
        assertThat(kept.names()).isNull();
        assertThat(cast.as(officer, () -> queries.people(answered))).isEmpty();
        assertThat(cast.as(officer, () -> queries.asked(answered))).isEmpty();
        assertThat(
                        cast.as(officer, () -> queries.replies(answered))
                                .getFirst()
                                .people()
                                .getFirst()
                                .facts())
                .hasSize(1);
        assertThat(cast.as(officer, () -> clocks.clocksOf(AskAgencies.subject(answered))))
                .isEmpty();
        assertThatThrownBy(() ->
                        answer(answered, EnquiryTestData.answer(1, 2, held("More"), ""), officer))
                .hasFieldOrPropertyWithValue("code", "enquiry.closed");
        assertThatThrownBy(() -> ask(police))
                .hasFieldOrPropertyWithValue("code", "enquiry.decided");
        assertThat(cast.as(worker, () -> queries.people(answered))).hasSize(2);
    }

    @Test
    void a_contact_without_a_colour_has_no_hours_to_give() {
        contact = contact(ReferralTestData.child());
        assertThatThrownBy(() -> ask(police)).hasFieldOrPropertyWithValue("code", "enquiry.colour");
    }

    @Test
    void an_agency_with_an_open_request_is_not_asked_again_until_it_has_answered() {
        var id = ask(police);
        assertThatThrownBy(() -> ask(police))
                .hasFieldOrPropertyWithValue("code", "enquiry.asked-already");
        answer(id, nothingHeld(), officer);
        assertThat(ask(police)).isNotEqualTo(id);
    }

    @Test
    void an_address_goes_only_where_it_was_ticked_is_known_and_is_not_confidential() {
        var children = cast.as(worker, () -> contacts.children(contact));
        address(children.getFirst().id(), "KNOWN", "4 Test Row");
        address(children.getLast().id(), "CONFIDENTIAL", "Ask the refuge");
        var all = children.stream().map(FrontDoorQueries.ToldChild::id).toList();

        var without =
                cast.as(worker, () -> askAgencies.ask(contact, asking(police), worker)).getFirst();
        assertThat(cast.as(officer, () -> queries.people(without)))
                .extracting(EnquiryQueries.Person::address)
                .containsOnlyNulls();

        var asking = EnquiryTestData.asking(Set.of(health), all);
        var ticked =
                new Asking(
                        asking.agencies(),
                        asking.people(),
                        Set.copyOf(all),
                        asking.questions(),
                        asking.purpose(),
                        asking.purposeWords(),
                        asking.bases(),
                        asking.basisWords(),
                        asking.proportionality(),
                        asking.proportionalityWords(),
                        asking.consent(),
                        asking.consentReason());
        var with = cast.as(worker, () -> askAgencies.ask(contact, ticked, worker)).getFirst();
        assertThat(cast.as(nurse, () -> queries.people(with)))
                .extracting(EnquiryQueries.Person::address)
                .containsExactly("4 Test Row", null);
    }

    @Test
    void a_question_of_the_desk_reaches_the_asker_and_the_answer_the_desk() {
        var id = ask(police);
        cast.run(
                officer,
                () -> writeAboutRequest.write(id, "Is the family known by another name?", officer));
        assertThat(cast.as(worker, () -> queries.require(id)).deskAsks()).isTrue();
        assertThat(notices(worker))
                .contains("An agency asks you something about your request for information");

        cast.run(worker, () -> writeAboutRequest.write(id, "Not that we know.", worker));
        assertThat(cast.as(worker, () -> queries.require(id)).deskAsks()).isFalse();
        assertThat(cast.as(officer, () -> queries.messages(id)))
                .extracting(EnquiryQueries.Message::words)
                .containsExactly("Is the family known by another name?", "Not that we know.");
        assertThat(clockOf(id)).isNull();
    }

    @Test
    void a_desk_is_reminded_until_it_has_answered() {
        var id = ask(police);
        cast.run(worker, () -> writeAboutRequest.remind(id, worker));
        assertThat(notices(officer))
                .contains("The front door reminds your agency of a request for information");
        assertThat(cast.as(worker, () -> queries.require(id)).remindedAt()).isNotNull();
        answer(id, nothingHeld(), officer);
        assertThatThrownBy(() -> cast.run(worker, () -> writeAboutRequest.remind(id, worker)))
                .hasFieldOrPropertyWithValue("code", "enquiry.answered");
    }

    @Test
    void a_withdrawn_request_says_why_and_is_no_longer_open_to_the_desk() {
        var id = ask(police);
        cast.run(worker, () -> endRequests.withdraw(id, "Asked about the wrong family"));
        var withdrawn = cast.as(officer, () -> queries.require(id));
        assertThat(withdrawn.status()).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(withdrawn.endedBecause()).isEqualTo("Asked about the wrong family");
        assertThat(withdrawn.names()).isNull();
        assertThatThrownBy(() -> answer(id, nothingHeld(), officer))
                .hasFieldOrPropertyWithValue("code", "enquiry.closed");
    }

    @Test
    void the_front_door_writes_down_what_an_agency_without_a_desk_said() {
        var surgery = agency(AgencyKind.GENERAL_PRACTICE);
        var id = ask(surgery);
        assertThat(cast.as(worker, () -> queries.require(id)).hasDesk()).isFalse();
        var said = new Answer.Said("Dr Testa, on duty", SaidHow.TELEPHONE, clock.instant());
        var answer = EnquiryTestData.answer(2, Answer.AboutPerson.nothingHeld());
        answer(id, new Answer(0, answer.people(), "", "", "", said), worker);
        assertThat(cast.as(manager, () -> queries.replies(id)).getFirst().by())
                .contains("Dr Testa, on duty", "by telephone", worker.name());
    }

    @Test
    void a_late_answer_is_late_on_both_sides_and_in_the_numbers() {
        var yesterday = clock.instant().minus(Duration.ofHours(30));
        var id = at(yesterday, () -> ask(police));
        assertThat(cast.as(officer, () -> queries.require(id)).late()).isTrue();
        assertThat(cast.as(worker, () -> queries.require(id)).late()).isTrue();
        assertThat(numbers(police).openLate()).isEqualTo(1);
        answer(id, nothingHeld(), officer);
        assertThat(numbers(police).answeredLate()).isEqualTo(1);
        assertThat(numbers(police).openLate()).isZero();
        assertThat(numbers(police).medianHours()).isEqualByComparingTo("30.0");
    }

    @Test
    void each_number_is_the_length_of_the_list_behind_it() {
        var first = ask(police);
        answer(first, nothingHeld(), officer);
        ask(police);
        contact = contact(ReferralTestData.child());
        triage(Colour.RED);
        var late = at(clock.instant().minus(Duration.ofHours(5)), () -> ask(police));
        cast.run(worker, () -> endRequests.withdraw(ask(health), "A mistake"));

        var numbers = numbers(police);
        assertThat(numbers.asked()).isEqualTo(3);
        for (var which : Which.values()) {
            assertThat(
                            cast.as(
                                    manager,
                                    () ->
                                            queries.list(
                                                    new EnquiryQueries.Wanted(
                                                            null, null, police, null, null, which,
                                                            null))))
                    .as(which.label())
                    .hasSize(Listing.number(numbers, which));
        }
        assertThat(toAnswer(officer)).first().isEqualTo(late);
        assertThat(Listing.number(numbers(health), Which.ENDED)).isEqualTo(1);
    }

    @Test
    void a_desk_counts_its_own_agencys_requests_and_no_others() {
        ask(police);
        ask(health);
        assertThat(cast.as(officer, () -> queries.numbers(null)))
                .singleElement()
                .satisfies(own -> assertThat(own.agencyId()).isEqualTo(police));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Нілуфер Ґодлевська", "王小明", "عائشة", "Ngũgĩ wa Éabha-Ó’Ceallaigh", "𝒜 👶"})
    void names_and_words_in_any_script_come_back_as_they_were_written(String name) {
        contact =
                contact(
                        new Referral.Child(
                                UUID.randomUUID(),
                                name,
                                "",
                                LocalDate.of(2019, 3, 1),
                                null,
                                null,
                                null));
        triage(Colour.AMBER);
        var id = ask(police);
        assertThat(cast.as(officer, () -> queries.people(id)))
                .extracting(EnquiryQueries.Person::name)
                .contains(name);
        answer(
                id,
                EnquiryTestData.answer(
                        1, Answer.AboutPerson.holds(EnquiryTestData.fact(name, "not known"))),
                officer);
        assertThat(
                        cast.as(worker, () -> queries.replies(id))
                                .getFirst()
                                .people()
                                .getFirst()
                                .facts()
                                .getFirst()
                                .what())
                .isEqualTo(name);
    }

    @Test
    void twenty_thousand_characters_are_kept_whole() {
        var id = ask(police);
        var much = "Ж".repeat(20_000);
        answer(id, holds(much, "2025"), officer);
        assertThat(
                        cast.as(worker, () -> queries.replies(id))
                                .getFirst()
                                .people()
                                .getFirst()
                                .facts()
                                .getFirst()
                                .what())
                .isEqualTo(much);
        assertThatThrownBy(() ->
                        answer(id, EnquiryTestData.answer(1, 2, held(much + "!"), ""), officer))
                .hasFieldOrPropertyWithValue("code", "enquiry.fact-what");
    }

    @Test
    void the_analysis_that_stands_is_the_last_and_says_whose_it_is() {
        ask(police);
        cast.run(worker, () -> writeAnalysis.write(contact, "A pattern", worker));
        cast.run(manager, () -> writeAnalysis.write(contact, "A pattern that grows", manager));
        assertThat(cast.as(worker, () -> queries.analyses(contact)))
                .extracting(EnquiryQueries.Analysis::words)
                .containsExactly("A pattern that grows", "A pattern");
        assertThatThrownBy(() ->
                        cast.run(officer, () -> writeAnalysis.write(contact, "Mine", officer)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_facts_of_a_summary_are_in_the_order_of_time() {
        var id = ask(police);
        var about =
                Answer.AboutPerson.holds(
                        EnquiryTestData.fact("undated", "not known"),
                        EnquiryTestData.fact("last", "2026"),
                        EnquiryTestData.fact("first", "March 2019"));
        answer(id, EnquiryTestData.answer(2, about), officer);
        var page =
                cast.as(
                        worker,
                        () ->
                                new EnquiryPage(
                                        contact,
                                        "",
                                        true,
                                        List.of(
                                                new EnquiryPage.Answered(
                                                        queries.require(id),
                                                        queries.people(id),
                                                        queries.replies(id).getFirst())),
                                        List.of(),
                                        org.lineofsight.platform.web.Field.empty("analysis"),
                                        org.lineofsight.platform.web.ErrorSummary.NONE));
        assertThat(page.people()).hasSize(2);
        assertThat(page.people().getFirst().said().getFirst().facts())
                .extracting(Answer.Fact::what)
                .containsExactly("first", "last", "undated");
        assertThat(page.missing()).isEmpty();
    }

    /** A row in each of the tables. */
    private RequestId everythingIn() {
        var id = ask(police);
        cast.run(officer, () -> writeAboutRequest.write(id, "Which school?", officer));
        answer(id, holds("Called in March", "March 2026"), officer);
        cast.run(worker, () -> writeAnalysis.write(contact, "A pattern", worker));
        return id;
    }

    private UUID agency(AgencyKind kind) {
        return cast.as(
                        Actor.system("test"),
                        () ->
                                agencies.add(
                                        AgencyDetails.of(
                                                "Test agency " + UUID.randomUUID(),
                                                kind,
                                                new ContactDetails(null, "01632 960002", null)),
                                        LocalDate.now(clock).minusYears(1)))
                .value();
    }

    private ContactId contact(Referral.Child... children) {
        return cast.as(
                teacher,
                () ->
                        receiveContact.receive(
                                ReferralTestData.from(teacher).about(children).build(), teacher));
    }

    private Duration hoursByTheGuide(Colour colour) {
        return Duration.ofHours(
                Objects.requireNonNull(cast.as(worker, guides::current).hours().get(colour)));
    }

    private void triage(Colour colour) {
        cast.run(worker, () -> triageContact.triage(contact, colour, worker));
    }

    private Asking asking(UUID agency) {
        return EnquiryTestData.asking(
                Set.of(agency),
                cast.as(worker, () -> contacts.children(contact)).stream()
                        .map(FrontDoorQueries.ToldChild::id)
                        .toList());
    }

    private RequestId ask(UUID agency) {
        var asking = asking(agency);
        return cast.as(worker, () -> askAgencies.ask(contact, asking, worker)).getFirst();
    }

    private static Answer.AboutPerson held(String what) {
        return Answer.AboutPerson.holds(EnquiryTestData.fact(what, "2025"));
    }

    private static Answer holds(String what, String when) {
        return EnquiryTestData.answer(
                2, Answer.AboutPerson.holds(EnquiryTestData.fact(what, when)));
    }

    private static Answer nothingHeld() {
        return EnquiryTestData.answer(2, Answer.AboutPerson.nothingHeld());
    }

    private void answer(RequestId id, Answer answer, Actor by) {
        cast.run(by, () -> answerEnquiry.answer(id, answer, by));
    }

    private void decide() {
        var verdict = new Verdict(LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP);
        var proposal = new Decision.Proposal(verdict, Map.of(), "As seen", "As decided", "");
        cast.run(manager, () -> decideContact.decide(contact, proposal, manager));
    }

    private void address(UUID child, String kind, String address) {
        cast.run(
                worker,
                () ->
                        jdbc.sql(
                                        """
                                        insert into frontdoor.referral_child (child_id, record_id, born, sex, address_kind, address, school_kind)
                                        values (:child, :record, 'DATE', 'U', :kind, :address, 'NOT_KNOWN')
                                        """)
                                .param("child", child)
                                .param("record", contact.value())
                                .param("kind", kind)
                                .param("address", address)
                                .update());
    }

    private RequestStatus status(RequestId id) {
        return cast.as(manager, () -> queries.require(id)).status();
    }

    private List<RequestId> toAnswer(Actor desk) {
        return cast
                .as(desk, () -> queries.list(EnquiryQueries.Wanted.those(Which.TO_ANSWER)))
                .stream()
                .map(EnquiryQueries.Request::id)
                .toList();
    }

    private EnquiryQueries.Numbers numbers(UUID agency) {
        return cast.as(manager, () -> queries.numbers(null)).stream()
                .filter(each -> each.agencyId().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    /** What the clock ended with; null while it runs. */
    private @Nullable String clockOf(RequestId id) {
        return cast.as(manager, () -> clocks.clocksOf(AskAgencies.subject(id)))
                .getFirst()
                .outcome();
    }

    private int rows(Actor actor, String table) {
        var column = Arrays.asList("contact").contains(table) ? "id" : "record_id";
        return cast.as(
                actor,
                () ->
                        jdbc.sql(
                                        "select count(*) from frontdoor."
                                                + table
                                                + " where "
                                                + column
                                                + " = :id")
                                .param("id", contact.value())
                                .query(Integer.class)
                                .single());
    }

    private List<String> notices(Actor actor) {
        return cast.as(
                actor,
                () ->
                        jdbc.sql("select sentence from notifications.notice where account_id = :id")
                                .param("id", actor.accountId())
                                .query(String.class)
                                .list());
    }

    private <T> T at(Instant moment, java.util.function.Supplier<T> work) {
        return ScopedClock.at(moment, work::get);
    }
}
