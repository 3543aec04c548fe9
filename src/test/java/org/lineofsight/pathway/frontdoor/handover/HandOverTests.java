package org.lineofsight.pathway.frontdoor.handover;

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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.frontdoor.contact.Verdict;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DatabaseTest
class HandOverTests {

    @Autowired Cast cast;

    @Autowired ReceiveContact receiveContact;

    @Autowired DecideContact decideContact;

    @Autowired HandOverChildren handOverChildren;

    @Autowired RecordReceipt recordReceipt;

    @Autowired HandOverQueries queries;

    @Autowired FrontDoorQueries contacts;

    @Autowired Clock clock;

    private Actor teacher;
    private Actor worker;
    private Actor colleague;
    private Actor manager;
    private ContactId contact;

    @BeforeEach
    void a_contact_about_two_children() {
        var council = UUID.randomUUID();
        teacher = cast.somebody(PRACTITIONER);
        worker = cast.somebody(FRONT_DOOR_WORKER, council);
        colleague = cast.somebody(FRONT_DOOR_WORKER, council);
        manager = cast.somebody(FRONT_DOOR_MANAGER, council);
        contact =
                cast.as(
                        teacher,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher)
                                                .about(
                                                        ReferralTestData.child(),
                                                        ReferralTestData.child())
                                                .build(),
                                        teacher));
    }

    @Test
    void each_child_is_handed_over_to_where_their_own_decision_leads() {
        decide(
                new Verdict(LevelOfNeed.LEVEL_1, Outcome.NO_FURTHER_ACTION),
                new Verdict(LevelOfNeed.LEVEL_4, Outcome.REFERRAL_TO_SOCIAL_CARE));

        var handedOver = seenBy(worker);
        assertThat(handedOver).hasSize(1);
        assertThat(handedOver.getFirst().destination()).isEqualTo(Destination.ASSESSMENT);
        assertThat(handedOver.getFirst().names()).isEqualTo(children().get(1).name());
    }

    @Test
    void a_child_is_ours_until_another_authority_confirms_that_it_has_them() {
        var toOther = new Verdict(LevelOfNeed.LEVEL_3, Outcome.ANOTHER_AUTHORITY);
        decide(toOther, toOther);
        var waiting = seenBy(worker).getFirst();
        assertThat(waiting.where()).isEqualTo("Aldermere Council");
        assertThat(waiting.receivedAt()).isNull();
        assertThat(running(waiting)).isTrue();
        assertThat(cast.as(worker, queries::waiting))
                .extracting(HandedOver::id)
                .contains(waiting.id());

        cast.run(
                worker,
                () -> recordReceipt.record(waiting.id(), "Duty manager", clock.instant(), worker));

        var received = seenBy(worker).getFirst();
        assertThat(received.receivedBy()).isEqualTo("Duty manager");
        assertThat(running(received)).isFalse();
        assertThat(cast.as(worker, queries::waiting))
                .extracting(HandedOver::id)
                .doesNotContain(waiting.id());
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () ->
                                        recordReceipt.record(
                                                waiting.id(),
                                                "Somebody else",
                                                clock.instant(),
                                                worker)))
                .hasFieldOrPropertyWithValue("code", "hand-over.received");
    }

    @Test
    void that_somebody_was_referred_to_the_lado_is_for_managers_and_for_who_referred() {
        referOn(Destination.LADO);

        assertThat(seenBy(worker)).hasSize(1);
        assertThat(seenBy(manager)).hasSize(1);
        assertThat(seenBy(colleague)).isEmpty();
        assertThat(cast.as(colleague, queries::waiting))
                .noneMatch(each -> each.contact().equals(contact));
        var lado = seenBy(manager).getFirst().id();
        assertThatThrownBy(() ->
                        cast.run(
                                colleague,
                                () ->
                                        recordReceipt.record(
                                                lado, "LADO", clock.instant(), colleague)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_referrer_sees_no_hand_over() {
        referOn(Destination.MARAC);
        assertThat(seenBy(worker)).hasSize(1);
        assertThat(seenBy(teacher)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARAC", "CHANNEL", "LADO"})
    void where_a_decision_leads_is_not_referred_to_beside_it(Destination destination) {
        assertThatThrownBy(() -> referOn(destination))
                .hasFieldOrPropertyWithValue("code", "hand-over.destination");
    }

    @Test
    void a_referral_elsewhere_says_whom_it_concerns_and_why() {
        assertThatThrownBy(() -> HandOverRules.saysWhoAndWhy(Set.of(), "At high risk"))
                .hasFieldOrPropertyWithValue("code", "hand-over.children");
        assertThatThrownBy(() -> HandOverRules.saysWhoAndWhy(Set.of(UUID.randomUUID()), " "))
                .hasFieldOrPropertyWithValue("code", "hand-over.because");
    }

    @Test
    void a_receipt_says_who_has_received_and_not_in_the_future() {
        var now = clock.instant();
        assertThatThrownBy(() -> HandOverRules.receiptNamesWhoReceived(" ", now, now))
                .hasFieldOrPropertyWithValue("code", "hand-over.received-by");
        assertThatThrownBy(() ->
                        HandOverRules.receiptNamesWhoReceived("Duty", now.plusSeconds(1), now))
                .hasFieldOrPropertyWithValue("code", "hand-over.received-at");
    }

    @Test
    void no_further_action_hands_nobody_over() {
        assertThat(HandOverRules.leadsTo(Outcome.NO_FURTHER_ACTION)).isEmpty();
        assertThat(HandOverRules.leadsTo(Outcome.EARLY_HELP)).contains(Destination.EARLY_HELP);
    }

    private void decide(Verdict elder, Verdict younger) {
        var proposal =
                new Decision.Proposal(
                        elder, Map.of(1, younger), "As seen", "As decided", "Aldermere Council");
        cast.run(manager, () -> decideContact.decide(contact, proposal, manager));
    }

    private void referOn(Destination destination) {
        var all =
                children().stream().map(FrontDoorQueries.ToldChild::id).collect(Collectors.toSet());
        cast.run(
                worker,
                () ->
                        handOverChildren.besideTheDecision(
                                contact, destination, all, "At high risk", worker));
    }

    private List<FrontDoorQueries.ToldChild> children() {
        return cast.as(worker, () -> contacts.children(contact));
    }

    private List<HandedOver> seenBy(Actor actor) {
        return cast.as(actor, () -> queries.of(contact));
    }

    private static boolean running(HandedOver handedOver) {
        return handedOver.left() != null
                && handedOver.left().state() != TimeLeft.State.DONE_IN_TIME
                && handedOver.left().state() != TimeLeft.State.DONE_LATE;
    }
}
