package org.lineofsight.pathway.frontdoor.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.TellReferrer.Telling;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@DatabaseTest
class FrontDoorTests {

    @Autowired Cast cast;

    @Autowired ReceiveContact receiveContact;

    @Autowired TriageContact triageContact;

    @Autowired DecideContact decideContact;

    @Autowired PassToEarlyHelp passToEarlyHelp;

    @Autowired TellReferrer tellReferrer;

    @Autowired Reply reply;

    @Autowired RecordDissent recordDissent;

    @Autowired JdbcClient jdbc;

    @Autowired MarkRead markRead;

    @Autowired FrontDoorQueries queries;

    @Autowired Clocks clocks;

    @Autowired Clock clock;

    Actor teacher;
    Actor worker;
    Actor manager;

    @BeforeEach
    void people_of_two_agencies() {
        var council = UUID.randomUUID();
        teacher = cast.somebody(PRACTITIONER);
        worker = cast.somebody(FRONT_DOOR_WORKER, council);
        manager = cast.somebody(FRONT_DOOR_MANAGER, council);
    }

    private ContactId received(ReferralTestData referral) {
        return cast.as(
                referral.referrer(),
                () -> receiveContact.receive(referral.build(), referral.referrer()));
    }

    private static Decision.Proposal earlyHelp() {
        return new Decision.Proposal(
                LevelOfNeed.LEVEL_2,
                Outcome.EARLY_HELP,
                "Needs are met with help",
                "Early help will telephone you",
                "");
    }

    private static Decision.Proposal nothingMore() {
        return new Decision.Proposal(
                LevelOfNeed.LEVEL_1,
                Outcome.NO_FURTHER_ACTION,
                "No sign of harm",
                "Keep watching and tell us",
                "");
    }

    private boolean running(ContactId id, org.lineofsight.kernel.timescales.Timescale timescale) {
        return cast.as(
                worker,
                () ->
                        clocks.find(timescale, Subject.of("contact", id))
                                .filter(org.lineofsight.kernel.timescales.CaseClock::running)
                                .isPresent());
    }

    /** The list without what other tests have left long undecided, which comes first. */
    private List<FrontDoorQueries.OpenContact> notYetLate(ContactFilter filter) {
        var now = new FrontDoorQueries.After(clock.instant(), new UUID(0, 0));
        return cast.as(worker, () -> queries.openContacts(filter, now));
    }

    @Test
    void a_referral_starts_the_clock_of_its_decision_and_stands_on_the_front_doors_list() {
        var id = received(ReferralTestData.from(teacher));
        assertThat(running(id, FrontDoorTimescales.DECISION)).isTrue();
        assertThat(running(id, FrontDoorTimescales.OUTCOME)).isFalse();
        assertThat(notYetLate(ContactFilter.of("UNTRIAGED", null)))
                .anyMatch(contact -> contact.id().equals(id.value()));
    }

    @Test
    void a_decision_stops_its_clock_and_starts_the_one_for_telling_the_referrer() {
        var id = received(ReferralTestData.from(teacher));
        cast.run(worker, () -> triageContact.triage(id, Colour.AMBER, worker));
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        assertThat(running(id, FrontDoorTimescales.DECISION)).isFalse();
        assertThat(running(id, FrontDoorTimescales.AMBER)).isFalse();
        assertThat(running(id, FrontDoorTimescales.OUTCOME)).isTrue();
    }

    @Test
    void a_contact_does_not_end_before_the_referrer_has_been_told() {
        var id = received(ReferralTestData.from(teacher));
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () -> tellReferrer.tell(id, Telling.here("We will help"), worker)))
                .isInstanceOf(RuleBroken.class);
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        cast.run(worker, () -> tellReferrer.tell(id, Telling.here("We will help"), worker));
        assertThat(cast.as(worker, () -> queries.told(id)).status()).isEqualTo(ContactStatus.TOLD);
        assertThat(running(id, FrontDoorTimescales.OUTCOME)).isFalse();
    }

    @Test
    void each_child_of_a_family_has_a_decision_and_the_referrer_reads_each() {
        var id =
                received(
                        ReferralTestData.from(teacher)
                                .about(ReferralTestData.child(), ReferralTestData.child()));
        var proposal =
                new Decision.Proposal(
                        new Verdict(LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP),
                        Map.of(
                                1,
                                new Verdict(LevelOfNeed.LEVEL_4, Outcome.REFERRAL_TO_SOCIAL_CARE)),
                        "The younger is at risk",
                        "Early help for one, social care for the other",
                        "");
        cast.run(worker, () -> decideContact.decide(id, proposal, worker));
        cast.run(worker, () -> tellReferrer.tell(id, Telling.here("We will help"), worker));

        var decision = cast.as(worker, () -> queries.decisions(id)).getFirst();
        assertThat(decision.outcome()).isEqualTo(Outcome.REFERRAL_TO_SOCIAL_CARE);
        assertThat(decision.level()).isEqualTo(4);
        assertThat(cast.as(worker, () -> queries.verdicts(id)).get(decision.id()))
                .containsExactly(
                        new Verdict(LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP),
                        new Verdict(LevelOfNeed.LEVEL_4, Outcome.REFERRAL_TO_SOCIAL_CARE));
        assertThat(cast.as(teacher, () -> told(id)))
                .as("what the referrer may read")
                .containsExactly("EARLY_HELP", "REFERRAL_TO_SOCIAL_CARE");
        assertThat(cast.as(teacher, () -> queries.verdicts(id))).isEmpty();
    }

    private List<String> told(ContactId id) {
        return jdbc.sql(
                        """
                        select o.outcome from frontdoor.child_outcome o
                        join frontdoor.contact_child c on c.id = o.child_id
                        where o.record_id = :id order by c.place
                        """)
                .param("id", id.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void somebody_without_an_account_is_told_another_way() {
        var id =
                cast.as(
                        worker,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher).byTelephone(), worker));
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        assertThatThrownBy(() ->
                        cast.run(worker, () -> tellReferrer.tell(id, Telling.here("Done"), worker)))
                .hasFieldOrPropertyWithValue("code", "contact.told-how");
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () ->
                                        tellReferrer.tell(
                                                id,
                                                new Telling("Done", ToldHow.NOT_POSSIBLE, " "),
                                                worker)))
                .hasFieldOrPropertyWithValue("code", "contact.not-told-why");
        cast.run(
                worker,
                () -> tellReferrer.tell(id, new Telling("Done", ToldHow.TELEPHONE, ""), worker));

        var told = cast.as(worker, () -> queries.told(id));
        assertThat(told.status()).isEqualTo(ContactStatus.TOLD);
        assertThat(told.takenBy()).isEqualTo(worker.name());
        assertThat(told.referrerInFull())
                .isEqualTo("somebody who gave no name, Member of the public");
    }

    @Test
    void a_green_contact_goes_to_early_help_without_a_second_form() {
        var id = received(ReferralTestData.from(teacher));
        cast.run(
                worker,
                () ->
                        passToEarlyHelp.pass(
                                id,
                                new TriageContact.Judgement(Colour.GREEN, Set.of(), ""),
                                "They ask for help",
                                "Early help will call you",
                                worker));
        assertThat(cast.as(worker, () -> queries.told(id)).status())
                .isEqualTo(ContactStatus.DECIDED);
        assertThat(cast.as(worker, () -> queries.decisions(id)).getFirst().outcome())
                .isEqualTo(Outcome.EARLY_HELP);
        assertThat(running(id, FrontDoorTimescales.GREEN)).isFalse();
    }

    @Test
    void dissent_stays_beside_the_decision_and_the_referrer_does_not_see_it() {
        var id = received(ReferralTestData.from(teacher));
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        cast.run(manager, () -> recordDissent.record(id, "This is level 3", manager));
        assertThat(cast.as(worker, () -> queries.dissents(id))).hasSize(1);
        assertThat(cast.as(teacher, () -> queries.dissents(id))).isEmpty();
    }

    @Test
    void the_referrer_reads_the_outcome_and_why_and_it_is_known_that_they_did() {
        var id = received(ReferralTestData.from(teacher));
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        cast.run(worker, () -> tellReferrer.tell(id, Telling.here("We will help"), worker));
        var told = cast.as(teacher, () -> queries.outcomeTold(id)).orElseThrow();
        assertThat(told.message()).isEqualTo("We will help");
        cast.run(teacher, () -> markRead.asReferrer(id));
        assertThat(cast.as(worker, () -> queries.outcomeTold(id)).orElseThrow().openedAt())
                .isNotNull();
    }

    @Test
    void the_front_doors_own_reasoning_is_kept_from_the_referrer_by_the_database() {
        var id = received(ReferralTestData.from(teacher));
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        assertThat(cast.as(teacher, () -> queries.decisions(id))).isEmpty();
        assertThatThrownBy(() -> cast.as(teacher, () -> queries.triage(id)))
                .isInstanceOf(NotVisible.class);
        assertThat(cast.as(teacher, () -> queries.earlierContacts(queries.told(id)))).isEmpty();
    }

    @Test
    void nobody_else_sees_that_a_referral_was_made() {
        var id = received(ReferralTestData.from(teacher));
        var colleague = cast.somebody(PRACTITIONER, teacher.requireAgency());
        var elsewhere = cast.somebody(PRACTITIONER);
        var lead = cast.somebody(org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD);
        var officer = cast.somebody(org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER);
        for (var other : java.util.List.of(colleague, elsewhere, lead, officer)) {
            assertThatThrownBy(() -> cast.as(other, () -> queries.told(id)))
                    .isInstanceOf(NotVisible.class);
            assertThat(cast.as(other, () -> queries.children(id))).isEmpty();
            assertThat(cast.as(other, () -> queries.household(id))).isEmpty();
            assertThat(cast.as(other, () -> queries.messages(id))).isEmpty();
        }
    }

    @Test
    void a_safeguarding_lead_sees_the_referrals_of_their_own_agency() {
        var id = received(ReferralTestData.from(teacher));
        var lead =
                cast.somebody(
                        org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD,
                        teacher.requireAgency());
        assertThat(cast.as(lead, () -> queries.told(id)).reference()).isNotBlank();
        assertThat(cast.as(lead, () -> queries.decisions(id))).isEmpty();
    }

    @Test
    void a_repeat_contact_about_the_same_child_is_recognised_within_twelve_months() {
        var child = ReferralTestData.child();
        received(ReferralTestData.from(teacher).about(child));
        var again = received(ReferralTestData.from(cast.somebody(PRACTITIONER)).about(child));
        assertThat(cast.as(worker, () -> queries.triage(again)).earlierContacts()).isEqualTo(1);
        assertThat(cast.as(worker, () -> queries.earlierContacts(queries.told(again)))).hasSize(1);
    }

    @Test
    void
            no_further_action_on_a_repeat_contact_waits_for_a_manager_and_cannot_be_agreed_by_its_author() {
        var child = ReferralTestData.child();
        received(ReferralTestData.from(teacher).about(child).claiming(LevelOfNeed.LEVEL_2));
        var again =
                received(ReferralTestData.from(teacher).about(child).claiming(LevelOfNeed.LEVEL_2));
        cast.run(worker, () -> decideContact.decide(again, nothingMore(), worker));
        assertThat(cast.as(worker, () -> queries.told(again)).status())
                .isEqualTo(ContactStatus.PROPOSED);
        assertThat(running(again, FrontDoorTimescales.DECISION)).isTrue();
        assertThatThrownBy(() -> cast.run(worker, () -> decideContact.agree(again, worker)))
                .isInstanceOf(RuleBroken.class);
        cast.run(manager, () -> decideContact.agree(again, manager));
        assertThat(cast.as(worker, () -> queries.told(again)).status())
                .isEqualTo(ContactStatus.DECIDED);
    }

    @Test
    void a_decision_sent_back_stays_on_record_with_the_reason_and_a_new_one_can_be_made() {
        var id =
                received(
                        ReferralTestData.from(teacher)
                                .domesticAbuse(YesNo.YES)
                                .claiming(LevelOfNeed.LEVEL_2));
        cast.run(worker, () -> decideContact.decide(id, nothingMore(), worker));
        cast.run(manager, () -> decideContact.sendBack(id, "Ask the police first", manager));
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        assertThat(cast.as(worker, () -> queries.decisions(id)))
                .extracting(Decision::sentBack)
                .containsExactly("Ask the police first", null);
    }

    @Test
    void two_workers_deciding_at_once_cannot_both_be_right() {
        var id = received(ReferralTestData.from(teacher));
        cast.run(worker, () -> decideContact.decide(id, earlyHelp(), worker));
        assertThatThrownBy(() ->
                        cast.run(manager, () -> decideContact.decide(id, nothingMore(), manager)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("moved on");
        assertThat(cast.as(worker, () -> queries.decisions(id))).hasSize(1);
    }

    @Test
    void the_referrer_can_reply_and_the_front_door_sees_that_there_is_something_to_read() {
        var id = received(ReferralTestData.from(teacher));
        cast.run(teacher, () -> reply.toFrontDoor(id, "He is not at school today", teacher));
        assertThat(notYetLate(ContactFilter.of(null, null)))
                .anyMatch(contact -> contact.id().equals(id.value()) && contact.unreadReply());
        cast.run(worker, () -> markRead.asFrontDoor(id));
        cast.run(worker, () -> reply.toReferrer(id, "Thank you", worker));
        assertThat(cast.as(teacher, () -> queries.messages(id)))
                .extracting(FrontDoorQueries.Message::fromReferrer)
                .containsExactly(true, false);
    }

    @Test
    void a_colleague_cannot_reply_in_the_referrers_name() {
        var id = received(ReferralTestData.from(teacher));
        var colleague = cast.somebody(PRACTITIONER, teacher.requireAgency());
        assertThatThrownBy(
                        () -> cast.run(colleague, () -> reply.toFrontDoor(id, "Me too", colleague)))
                .isInstanceOf(NotVisible.class);
    }
}
